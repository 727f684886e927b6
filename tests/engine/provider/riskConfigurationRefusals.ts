import { isIpRange } from "../../../components/security/threatProtection";
import { oneOf, type Refusal, required, size } from "./refusal";

const takeover = "accountTakeoverRiskConfiguration";
const credentials = "compromisedCredentialsRiskConfiguration";
const exceptions = "riskExceptionConfiguration";

function message(name: string): Refusal[] {
  const path = `${takeover}.notifyConfiguration.${name}`;
  const members = ["subject", "htmlBody", "textBody"];
  return [
    ...members.map((member) => required(`${path}.${member}`)),
    size(`${path}.subject`, 1, 140),
    size(`${path}.htmlBody`, 6, 20000),
    size(`${path}.textBody`, 6, 20000),
  ];
}

function response(name: string): Refusal[] {
  const path = `${takeover}.actions.${name}`;
  return [
    required(`${path}.eventAction`),
    required(`${path}.notify`),
    oneOf(`${path}.eventAction`, "BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"),
  ];
}

function ranges(name: string): Refusal[] {
  const path = `${exceptions}.${name}`;
  const isCidr = (value: unknown) => isIpRange(value as string);
  return [size(path, 1, 200), { path: `${path}[]`, says: "expected a valid CIDR", holds: isCidr }];
}

/** What the real provider refuses of a risk configuration (its risk_configuration.go). */
export const riskConfigurationRefusals: readonly Refusal[] = [
  required("userPoolId"),
  {
    path: "",
    says: `one of ${takeover}, ${credentials}, ${exceptions} must be given`,
    holds: (_, args) => [takeover, credentials, exceptions].some((name) => args[name] !== undefined),
  },
  required(`${takeover}.actions`),
  ...["lowAction", "mediumAction", "highAction"].flatMap(response),
  required(`${takeover}.notifyConfiguration.sourceArn`),
  ...["blockEmail", "mfaEmail", "noActionEmail"].flatMap(message),
  required(`${credentials}.actions`),
  oneOf(`${credentials}.actions.eventAction`, "BLOCK", "NO_ACTION"),
  oneOf(`${credentials}.eventFilters[]`, "SIGN_IN", "PASSWORD_CHANGE", "SIGN_UP"),
  ...["blockedIpRangeLists", "skippedIpRangeLists"].flatMap(ranges),
];
