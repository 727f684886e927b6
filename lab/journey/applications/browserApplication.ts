import type {
  CognitoUser,
  CognitoUserSession,
  IAuthenticationCallback,
  ICognitoStorage,
} from "amazon-cognito-identity-js";
import type { Application, Flow, SignIn, Tokens } from "./application";
import { useNativeModPow } from "./nativeModPow";

/** What a page knows of the pool. */
export interface BrowserSettings {
  name: string;
  endpoint: string;
  userPoolId: string;
  clientId: string;
  flow?: Flow;
}

/** An application without a secret, as a page in a browser is one: AWS's own amazon-cognito-identity-js. */
export function browserApplication(settings: BrowserSettings): Application {
  const { name, endpoint, userPoolId, clientId, flow } = settings;

  async function userPool() {
    const library = await load();
    const Storage = memory();
    const Pool = new library.CognitoUserPool({
      UserPoolId: userPoolId,
      ClientId: clientId,
      endpoint,
      Storage,
    });
    return {
      library,
      Pool,
      user: (Username: string) => new library.CognitoUser({ Username, Pool, Storage }),
    };
  }

  return {
    name,
    flow,

    async signUp({ username, attributes }, password) {
      const { library, Pool } = await userPool();
      const list = Object.entries(attributes).map(
        ([Name, Value]) => new library.CognitoUserAttribute({ Name, Value }),
      );
      return new Promise((resolve, reject) =>
        Pool.signUp(username, password, list, [], (error, result) =>
          error ? reject(error) : resolve(result?.userConfirmed ?? false),
        ),
      );
    },

    async confirm(username, code) {
      const user = (await userPool()).user(username);
      return new Promise((resolve, reject) =>
        user.confirmRegistration(code, false, (error: Error | undefined) =>
          error ? reject(error) : resolve(),
        ),
      );
    },

    async signIn(username, password) {
      const { library, user: userNamed } = await userPool();
      const user = userNamed(username);
      if (flow !== undefined) user.setAuthenticationFlowType(flow);
      const details = new library.AuthenticationDetails({ Username: username, Password: password });
      return answered(user, (callbacks) => user.authenticateUser(details, callbacks));
    },
  };
}

async function load() {
  const library = await import("amazon-cognito-identity-js");
  useNativeModPow("amazon-cognito-identity-js", "./BigInteger");
  return library;
}

/** The library keeps tokens in the browser's storage; here nothing outlives the journey. */
function memory(): ICognitoStorage {
  const items = new Map<string, string>();
  return {
    setItem: (key, value) => void items.set(key, value),
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const tokensOf = (session: CognitoUserSession): Tokens => ({
  idToken: session.getIdToken().getJwtToken(),
  accessToken: session.getAccessToken().getJwtToken(),
  refreshToken: session.getRefreshToken().getToken(),
});

/** One callback of many is called; all become one answer. */
function answered(user: CognitoUser, act: (callbacks: IAuthenticationCallback) => void): Promise<SignIn> {
  return new Promise((resolve, reject) => {
    const challenged = (challenge: string) => resolve({ challenge, ...next(user, challenge) });
    act({
      onSuccess: (session) =>
        resolve({
          tokens: tokensOf(session),
          ...next(user),
        }),
      onFailure: reject,
      newPasswordRequired: () => challenged("NEW_PASSWORD_REQUIRED"),
      mfaRequired: challenged,
      totpRequired: challenged,
      mfaSetup: challenged,
      selectMFAType: challenged,
      customChallenge: () => challenged("CUSTOM_CHALLENGE"),
    });
  });
}

function next(user: CognitoUser, challenge?: string): Pick<SignIn, "respond" | "enrol"> {
  return {
    respond: (answer) =>
      answered(user, (callbacks) =>
        challenge === "NEW_PASSWORD_REQUIRED"
          ? user.completeNewPasswordChallenge(answer, {}, callbacks)
          : user.sendMFACode(answer, callbacks, challenge),
      ),

    async enrol(codeFor) {
      const secret = await new Promise<string>((resolve, reject) =>
        user.associateSoftwareToken({ associateSecretCode: resolve, onFailure: reject }),
      );
      const code = await codeFor(secret);
      await new Promise((onSuccess, onFailure) =>
        user.verifySoftwareToken(code, "Authenticator", { onSuccess, onFailure }),
      );
      if (challenge !== undefined) return;
      const no = { Enabled: false, PreferredMfa: false };
      await new Promise((resolve, reject) =>
        user.setUserMfaPreference(no, { Enabled: true, PreferredMfa: true }, (error, done) =>
          error ? reject(error) : resolve(done),
        ),
      );
    },
  };
}
