import {
  SetLogDeliveryConfigurationCommand,
  type LogConfigurationType,
  SetRiskConfigurationCommand,
  type SetRiskConfigurationRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { antiDefaultPicture } from "../antiDefaultPicture";
import type { HandMadeChange } from "./change";

const anti = antiDefaultPicture();
const risk = (
  what: string,
  members: Omit<SetRiskConfigurationRequest, "UserPoolId">,
  ...found: string[]
): HandMadeChange => ({
  what,
  found,
  other: (sdk, { UserPoolId }) => sdk.send(new SetRiskConfigurationCommand({ ...members, UserPoolId })),
});
const level = (name: "LowAction" | "MediumAction" | "HighAction", found: string) =>
  risk(
    `another ${name}`,
    { AccountTakeoverRiskConfiguration: { Actions: { [name]: { EventAction: "BLOCK", Notify: false } } } },
    found,
  );
const log = (EventSource: LogConfigurationType["EventSource"], found: string): HandMadeChange => ({
  what: `a log of ${EventSource}`,
  found: [found],
  other: (sdk, { UserPoolId }) => {
    const logs = (anti.logs as LogConfigurationType[]).filter((one) => one.EventSource === EventSource);
    return sdk.send(new SetLogDeliveryConfigurationCommand({ UserPoolId, LogConfigurations: logs }));
  },
});
const { AccountTakeoverRiskConfiguration: takeover } = anti.risk as SetRiskConfigurationRequest;

/** Changes of what stands around the pool. */
export const aroundChanges: HandMadeChange[] = [
  risk(
    "stolen passwords blocked",
    { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: "BLOCK" } } },
    ...["Compromised credentials", "Compromised credentials, events"],
  ),
  risk("everybody let in, nobody told, as if nothing were set", {
    AccountTakeoverRiskConfiguration: { Actions: { LowAction: { EventAction: "NO_ACTION", Notify: false } } },
  }),
  level("LowAction", "Sign-in at low risk"),
  level("MediumAction", "Sign-in at medium risk"),
  level("HighAction", "Sign-in at high risk"),
  risk(
    "notices",
    { AccountTakeoverRiskConfiguration: { ...takeover, Actions: {} } },
    ...["Risk notices, SES identity", "Risk notices, FROM address", "Risk notices, REPLY-TO address"],
    ...["Notice of a blocked sign-in", "Notice of a sign-in with MFA", "Notice of an allowed sign-in"],
  ),
  risk(
    "an IP range allowed",
    { RiskExceptionConfiguration: { SkippedIPRangeList: ["192.0.2.0/24"] } },
    "Always allow IP ranges",
  ),
  risk(
    "an IP range blocked",
    { RiskExceptionConfiguration: { BlockedIPRangeList: ["192.0.2.0/24"] } },
    "Always block IP ranges",
  ),
  log("userNotification", "Log of message delivery errors"),
  log("userAuthEvents", "Log of user activity"),
];
