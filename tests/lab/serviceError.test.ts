import { InvalidParameterException } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { serviceError } from "../../lab/serviceError";

describe("an error of AWS's SDK", () => {
  const error = (message: string, more: object) => Object.assign(new Error(message), more);

  it("says what is needed where there are no credentials", () => {
    const text = serviceError(error("Could not load any", { name: "CredentialsProviderError" }));
    assert.match(text ?? "", /^There are no AWS credentials .*: Could not load any\n.*--endpoint\.$/);
  });

  it("says what doesn't answer", () => {
    const more = { code: "ENOTFOUND", hostname: "cognito-idp.us-east-1.amazonaws.com" };
    assert.match(
      serviceError(error("x", more)) ?? "",
      /^Cognito can't be reached: .*amazonaws\.com \(ENOTFOUND\)/,
    );
  });

  it("says what Cognito refuses, in its words", () => {
    const refused = new InvalidParameterException({ message: "Too long", $metadata: {} });
    assert.equal(serviceError(refused), "Cognito refuses: InvalidParameterException: Too long");
  });

  it("is none where it is a fault of ours", () => {
    for (const fault of [new TypeError("x"), error("x", { code: "ENOENT" }), "x"])
      assert.equal(serviceError(fault), undefined);
  });
});
