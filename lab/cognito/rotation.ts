import type {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommandInput,
  CreateUserPoolClientCommandOutput,
  UserPoolClientType,
} from "@aws-sdk/client-cognito-identity-provider";
import { type PoolPicture, Unreadable } from "../picture";

/** Whether an endpoint may have dropped the refresh token rotation of a live app client that has none. */
export type MayDropRotation = (clientId: string) => boolean;

/** Tells, from now on, the app clients that were created with rotation and answered without it. */
export function droppedRotations(client: CognitoIdentityProviderClient): MayDropRotation {
  const dropped = new Set<string>();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      if (context.commandName !== "CreateUserPoolClientCommand") return result;
      const { RefreshTokenRotation } = args.input as CreateUserPoolClientCommandInput;
      const { UserPoolClient: made } = result.output as CreateUserPoolClientCommandOutput;
      if (RefreshTokenRotation && made?.ClientId && !made.RefreshTokenRotation) dropped.add(made.ClientId);
      return result;
    },
    { step: "initialize", name: "droppedRotations" },
  );
  return (clientId) => dropped.has(clientId);
}

/** The declared rotations that nobody can read in the live clients, which are given by name. */
export function unreadableRotations(
  declared: PoolPicture | undefined,
  live: Record<string, UserPoolClientType>,
  mayDrop: MayDropRotation,
): Record<string, Unreadable> {
  const unreadable = Object.entries(live).filter(([name, { ClientId = "", RefreshTokenRotation }]) => {
    const wanted = declared?.clients[name]?.RefreshTokenRotation?.Feature === "ENABLED";
    return wanted && RefreshTokenRotation === undefined && mayDrop(ClientId);
  });
  const reason = "this endpoint can't tell: its clients have no RefreshTokenRotation";
  return Object.fromEntries(unreadable.map(([name]) => [name, new Unreadable(reason)]));
}
