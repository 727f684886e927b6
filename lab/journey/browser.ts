import type { HTMLElement } from "node-html-parser";

/** A form as its reader sees it. */
interface Form {
  action: URL;
  hidden: Record<string, string>;
  /** Names of the fields to fill in. */
  asks: string[];
  /** Names of buttons that make a choice. */
  choices: string[];
}

/** A page that the browser shows. */
export interface Page {
  form?: Form;
  /** What the page says that went wrong, or its title. */
  says: string;
}

/**
 * Where the browser ends up. An address that isn't one of the pages' own is never asked for: what is there is
 * the application, or another provider.
 */
export type Arrival = { page: Page; leftFor?: undefined } | { leftFor: URL; page?: undefined };

/** Opens an address as a browser does, from page to page. */
export async function open(url: URL, request: RequestInit = {}): Promise<Arrival> {
  const response = await fetch(url, { ...request, redirect: "manual" });
  const location = response.headers.get("location");
  if (location === null) return { page: await read(url, response) };
  await response.arrayBuffer();
  const target = new URL(location, url);
  return target.origin === url.origin ? open(target) : { leftFor: target };
}

/**
 * Fills in one form after another, as long as each asks for something new that there is an answer to.
 * `answers` are by field name; a choice's is the value of its button.
 */
export async function fillIn(arrival: Arrival, answers: Record<string, string>): Promise<Arrival> {
  const rest = { ...answers };
  let now = arrival;
  for (let form = now.page?.form; form; form = now.page?.form) {
    const wanted = form.asks.length > 0 ? form.asks : form.choices;
    if (wanted.length === 0 || wanted.some((name) => !(name in rest))) break;
    const body = new URLSearchParams(form.hidden);
    for (const name of wanted) {
      body.set(name, rest[name]);
      delete rest[name];
    }
    now = await open(form.action, { method: "POST", body });
  }
  return now;
}

async function read(url: URL, response: Response): Promise<Page> {
  const text = await response.text();
  if (response.headers.get("content-type")?.includes("json")) {
    const { error, __type, error_description, message } = JSON.parse(text) as Record<string, string>;
    return { says: [error ?? __type, error_description ?? message].filter(Boolean).join(": ") };
  }
  const { parse } = await import("node-html-parser");
  const page = parse(text);
  const element = page.querySelector(".error") ?? page.querySelector("title");
  return { form: formOf(url, page), says: element?.text.trim() || `HTTP status ${response.status}` };
}

function formOf(url: URL, page: HTMLElement): Form | undefined {
  const form = page.querySelector("form");
  if (form === null) return undefined;
  const named = (selector: string) =>
    form.querySelectorAll(selector).map((element) => ({
      name: element.getAttribute("name") ?? "",
      value: element.getAttribute("value") ?? "",
    }));
  const names = (selector: string) => [...new Set(named(selector).map(({ name }) => name))];
  const notFields = ["hidden", "submit", "button", "checkbox"].map((type) => `:not([type=${type}])`).join("");
  return {
    action: new URL(form.getAttribute("action") ?? "", url),
    hidden: Object.fromEntries(named("input[type=hidden][name]").map(({ name, value }) => [name, value])),
    asks: names(`input[name]${notFields}`),
    choices: names("button[name]"),
  };
}
