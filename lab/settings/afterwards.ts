import { memberPath } from "../../components/checks/path";
import type { Collection, SettingsPage } from "./setting";
import { facts, onOff } from "./words";

const groups: Collection = {
  kind: "Group",
  members: "groups",
  complete: true,
  argument: (name) => memberPath("groups", name),
  settings: (name) => {
    const common = { subject: `Group ${name}` };
    const path = memberPath("groups", name);
    return [
      {
        ...common,
        label: "Description",
        argument: `${path}.description`,
        read: (picture) => picture.groups[name]?.Description,
      },
      {
        ...common,
        label: "IAM role",
        argument: `${path}.roleArn`,
        read: (picture) => picture.groups[name]?.RoleArn,
      },
      {
        ...common,
        label: "Precedence",
        argument: `${path}.precedence`,
        read: (picture) => picture.groups[name]?.Precedence?.toString(),
      },
    ];
  },
};

const users: Collection = {
  kind: "User",
  members: "users",
  complete: false,
  argument: (name) => memberPath("users", name),
  settings: (name) => {
    const common = { subject: `User ${name}` };
    const path = memberPath("users", name);
    return [
      {
        ...common,
        label: "Attributes",
        argument: `${path}.attributes`,
        read: (picture) => facts(picture.users[name]?.attributes),
      },
      {
        ...common,
        label: "Groups",
        argument: `${path}.groups`,
        read: (picture) => [...(picture.users[name]?.groups ?? [])].sort(),
      },
      {
        ...common,
        label: "May sign in",
        argument: `${path}.enabled`,
        read: (picture) => onOff(picture.users[name]?.enabled),
      },
    ];
  },
};

/** What the lab does once the pool is in the list. */
export const afterwards: SettingsPage = { title: "After it: Groups and users", sections: [groups, users] };
