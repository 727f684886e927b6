import { type PoolPicture, Unreadable } from "../picture";
import { afterwards } from "./afterwards";
import { app } from "./app";
import { messaging } from "./messaging";
import { security } from "./security";
import type { Setting, SettingsPage } from "./setting";
import { signIn } from "./signIn";
import { signUp } from "./signUp";

/** Every setting of a user pool, page by page as the console's wizard asks for them. */
export const pages: SettingsPage[] = [signIn, security, signUp, messaging, app, afterwards];

/** What a setting that isn't set reads as. */
export const none = "None";

/** The setting's value in the picture, `none` where it isn't set. */
export function valueOf(setting: Setting, picture: PoolPicture): string | string[] | Unreadable {
  const value = setting.read(picture);
  if (value instanceof Unreadable) return value;
  return value === undefined || value.length === 0 ? none : value;
}

/** All settings of a page: those of the pool, and those of everything in the picture. */
export function settingsOf(page: SettingsPage, picture: PoolPicture): Setting[] {
  return page.sections.flatMap((section) =>
    Array.isArray(section)
      ? section
      : Object.keys(picture[section.members]).flatMap((name) => section.settings(name, picture)),
  );
}
