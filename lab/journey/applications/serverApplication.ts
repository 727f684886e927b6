import {
  AdminInitiateAuthCommand,
  type AuthenticationResultType,
  AdminRespondToAuthChallengeCommand,
  AssociateSoftwareTokenCommand,
  type ChallengeNameType,
  type CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  InitiateAuthCommand,
  type InitiateAuthCommandOutput,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  SignUpCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { createHmac } from "node:crypto";
import type { Application, Flow, SignIn, Tokens } from "./application";
import { useNativeModPow } from "./nativeModPow";

/** What a server knows of the pool. */
export interface ServerSettings {
  name: string;
  userPoolId: string;
  clientId: string;
  clientSecret?: string;
  flow?: Flow;
}

type Answer = Pick<
  InitiateAuthCommandOutput,
  "AuthenticationResult" | "ChallengeName" | "ChallengeParameters" | "Session"
>;

/**
 * An application on a server, which may keep a client secret and have an administrator's rights: the AWS SDK,
 * with cognito-srp-helper for SRP, which the SDK leaves to its callers.
 */
export function serverApplication(sdk: CognitoIdentityProviderClient, settings: ServerSettings): Application {
  const { name, userPoolId, clientId, flow } = settings;
  const administrator = flow === "ADMIN_USER_PASSWORD_AUTH";
  const client = { ClientId: clientId };

  const hash = (username: string) => secretHash(settings, username);
  const named = (username: string): Record<string, string> => {
    const secretHash = hash(username);
    return { USERNAME: username, ...(secretHash && { SECRET_HASH: secretHash }) };
  };

  async function byPassword(username: string, password: string): Promise<Answer> {
    const request = { ...client, AuthParameters: { ...named(username), PASSWORD: password } };
    return administrator
      ? sdk.send(new AdminInitiateAuthCommand({ ...request, UserPoolId: userPoolId, AuthFlow: flow }))
      : sdk.send(new InitiateAuthCommand({ ...request, AuthFlow: flow }));
  }

  async function bySrp(username: string, password: string): Promise<Answer> {
    const srp = await import("cognito-srp-helper");
    useNativeModPow("cognito-srp-helper", "jsbn");
    const session = srp.createSrpSession(username, password, userPoolId, false);
    const request = { ...client, AuthFlow: "USER_SRP_AUTH" as const, AuthParameters: named(username) };
    const initiated = await sdk.send(new InitiateAuthCommand(srp.wrapInitiateAuth(session, request)));
    const proof = {
      ...client,
      ChallengeName: "PASSWORD_VERIFIER" as const,
      ChallengeResponses: named(initiated.ChallengeParameters?.USER_ID_FOR_SRP ?? username),
    };
    const signed = srp.signSrpSession(session, initiated);
    return sdk.send(new RespondToAuthChallengeCommand(srp.wrapAuthChallenge(signed, proof)));
  }

  function respondTo(
    { Session }: Answer,
    ChallengeName: ChallengeNameType,
    answer: Record<string, string>,
  ): Promise<Answer> {
    const request = { ...client, Session, ChallengeName, ChallengeResponses: answer };
    return administrator
      ? sdk.send(new AdminRespondToAuthChallengeCommand({ ...request, UserPoolId: userPoolId }))
      : sdk.send(new RespondToAuthChallengeCommand(request));
  }

  function standing(username: string, answer: Answer): SignIn {
    const { AuthenticationResult: result, ChallengeName: challenge } = answer;
    const user = answer.ChallengeParameters?.USER_ID_FOR_SRP ?? username;
    return {
      challenge,
      tokens: result && tokensOf(result),

      async respond(text) {
        if (challenge === undefined) throw new Error("There is no challenge to answer.");
        const member = challenge === "NEW_PASSWORD_REQUIRED" ? "NEW_PASSWORD" : `${challenge}_CODE`;
        return standing(user, await respondTo(answer, challenge, { ...named(user), [member]: text }));
      },

      async enrol(codeFor) {
        const who = { AccessToken: result?.AccessToken, ...(!result && { Session: answer.Session }) };
        const { SecretCode = "", Session } = await sdk.send(new AssociateSoftwareTokenCommand(who));
        const UserCode = await codeFor(SecretCode);
        const verified = await sdk.send(
          new VerifySoftwareTokenCommand({ ...who, ...(!result && { Session }), UserCode }),
        );
        if (result === undefined) await respondTo(verified, "MFA_SETUP", named(user));
        else {
          const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true };
          const { AccessToken } = result;
          await sdk.send(new SetUserMFAPreferenceCommand({ AccessToken, SoftwareTokenMfaSettings }));
        }
      },
    };
  }

  return {
    name,
    flow,

    async signUp({ username, attributes }, password) {
      const { UserConfirmed = false } = await sdk.send(
        new SignUpCommand({
          ...client,
          Username: username,
          Password: password,
          SecretHash: hash(username),
          UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return UserConfirmed;
    },

    async confirm(username, code) {
      const request = { ...client, Username: username, ConfirmationCode: code, SecretHash: hash(username) };
      await sdk.send(new ConfirmSignUpCommand(request));
    },

    async signIn(username, password) {
      const enter = flow === "USER_SRP_AUTH" ? bySrp : byPassword;
      return standing(username, await enter(username, password));
    },
  };
}

/** The proof that an application knows its secret, for the name that the request is about. */
export const secretHash = (
  { clientId, clientSecret }: Pick<ServerSettings, "clientId" | "clientSecret">,
  username: string,
): string | undefined =>
  clientSecret && createHmac("sha256", clientSecret).update(`${username}${clientId}`).digest("base64");

/** Tokens in the words of the API. */
export const tokensOf = ({ IdToken, AccessToken = "", RefreshToken }: AuthenticationResultType): Tokens => ({
  accessToken: AccessToken,
  ...(IdToken && { idToken: IdToken }),
  ...(RefreshToken && { refreshToken: RefreshToken }),
});
