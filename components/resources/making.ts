import type * as pulumi from "@pulumi/pulumi";
import type { CognitoUserPoolArgs } from "../cognitoUserPoolArgs";
import type { Settings } from "../settings";

/** What a component's resources are made from: each kind of them has a file here. */
export interface Making {
  /** The component's name, which the names of its resources begin with. */
  name: string;
  /** The arguments as they were written: transforms are called on them. */
  args: CognitoUserPoolArgs;
  /** The arguments with their defaults, checked. */
  settings: Settings;
  /** The component, the parent of all. */
  component: pulumi.ComponentResource;
}
