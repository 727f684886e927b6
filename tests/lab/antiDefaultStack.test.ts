import assert from "node:assert/strict";
import { cognitoClient } from "../../lab/cognitoClient";
import { declaredPicture, livePicture } from "../../lab/cognito/picture";
import { cognitoResources } from "../../lab/cognito/resources";
import { droppedRotations } from "../../lab/cognito/rotation";
import { asStack } from "../../lab/describe/asStack";
import { runProgram } from "../../lab/program";
import { reviewPage } from "../../lab/review";
import { validate } from "../../lab/validate";
import { antiDefault } from "../antiDefault";
import { fullEndpoint } from "./fullEndpoint";
import { labPicture } from "./pictures";

describe("a stack in which every setting differs from its default", () => {
  it("is made, reviewed and validated: only what the endpoint doesn't store can't be checked", async () => {
    const { endpoint, close } = await fullEndpoint();
    const client = cognitoClient(endpoint);
    const mayDropRotation = droppedRotations(client);
    const { resources, outputs } = await runProgram(asStack(antiDefault), ({ type, name, inputs }) =>
      cognitoResources[type].create(client, name, inputs),
    );
    const declared = declaredPicture(resources);
    const live = await livePicture(client, String(outputs.userPoolId), declared, mayDropRotation);
    client.destroy();
    close();
    const checks = validate(declared, live);
    const labels = (outcome: boolean | null) =>
      checks.filter(({ passed }) => passed === outcome).map(({ label }) => label);
    assert.deepEqual(labels(null), [
      "App client web: Refresh token rotation",
      "App client web: Rotation grace period",
      "Web ACL of AWS WAF",
    ]);
    assert.deepEqual(labels(false), []);

    const values = (picture: typeof declared) =>
      new Map(
        reviewPage(picture).steps.flatMap(({ lines }) => lines.map((line) => [line.label, line.value])),
      );
    const [theirs, labs] = [values(declared), values(labPicture())];
    const same = [...labs].filter(
      ([label, value]) => JSON.stringify(theirs.get(label)) === JSON.stringify(value),
    );
    assert.deepEqual(same.map(([label]) => label).sort(), withoutArgument.sort());
  });
});

/** What the review shows although the component has no argument for it. */
const withoutArgument: string[] = [
  "Authentication level names",
  "Custom domain security policy",
  "Domain failover",
  "Dynamic client registration",
  "Encryption key",
  "End User Messaging SMS",
  "Identity providers",
  // There is none where the domain has the classic pages, which is the other way than by default.
  "Managed login style",
  "Passkeys as multi-factor",
  "Pinpoint analytics",
  "Standard attributes, restricted",
  "Token issuer",
];
