import type { PoolPicture, Unreadable } from "../picture";

/**
 * What a setting is set to, in the console's words; undefined or an empty list where it isn't set; Unreadable
 * where the endpoint can't tell.
 */
export type Value = string | string[] | undefined | Unreadable;

/** One setting of a pool: the review page shows it, and validation compares it. */
export interface Setting {
  /** What it belongs to, where there can be several: "App client whizclient". */
  subject?: string;
  /** The words of the console's page: "Password minimum length". */
  label: string;
  /** Where it is chosen in the component's arguments; none where only the console or the API sets it. */
  argument?: string;
  /** What can never be changed once the pool exists. */
  forever?: string;
  /** Anything else that whoever chooses should know. */
  remark?: string;
  /**
   * The setting's value in the picture. What AWS documents as the default reads the same whether it is
   * written or left out; a word that isn't known here is passed on as it is.
   */
  read(picture: PoolPicture): Value;
}

/** The parts of a picture that hold any number of things by name. */
export type CollectionName = "clients" | "resourceServers" | "identityProviders" | "groups" | "users";

/** The settings of each app client, resource server, identity provider, group or user. */
export interface Collection {
  /** The console's word for one of them. */
  kind: string;
  members: CollectionName;
  /** Whether one that isn't declared is a difference. Users come by themselves, so for them it isn't. */
  complete: boolean;
  /** Where one that is in the picture is declared in the component's arguments: `clients.whizclient`. */
  argument(name: string, picture: PoolPicture): string;
  settings(name: string, picture: PoolPicture): Setting[];
}

/** A page of the console's wizard. */
export interface SettingsPage {
  /** The wizard's headline: "Step 1: Configure sign-in experience". */
  title: string;
  /** The number of the lab's task; none for what comes after the tasks. */
  task?: number;
  /** Settings and collections in the page's order. */
  sections: (Setting[] | Collection)[];
}
