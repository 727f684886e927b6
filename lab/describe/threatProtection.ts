import type { RiskConfigurationArgs } from "@pulumi/aws/cognito";
import type { Unwrap } from "@pulumi/pulumi";
import type { RiskMessage } from "../../components/security/riskNotification";
import {
  CompromisedCredentialsAction,
  CredentialsEvent,
  type RiskAction,
  RiskResponse,
  accountTakeoverArgs,
  compromisedCredentialsArgs,
} from "../../components/security/riskResponses";
import {
  CustomAuthMode,
  type ThreatProtection,
  ThreatProtectionMode,
  threatProtectionArgs,
} from "../../components/security/threatProtection";
import { fromApi } from "../cognito/fields";
import { riskConfigurationFields } from "../cognito/riskConfiguration";
import { type PoolPicture, Unreadable } from "../picture";
import { choiceOf } from "./choice";
import { type LiveUserPool, plain } from "./live";

type LiveRisk = Partial<Unwrap<RiskConfigurationArgs>>;
type Takeover = NonNullable<LiveRisk["accountTakeoverRiskConfiguration"]>;
type Response = NonNullable<Takeover["actions"]>["lowAction"];
type Message = NonNullable<Takeover["notifyConfiguration"]>["blockEmail"];

/** Threat protection of a live pool; undefined where it says nothing but that there is none. */
export function describeThreatProtection(
  { userPoolAddOns }: LiveUserPool,
  { risk }: PoolPicture,
): ThreatProtection | undefined {
  const addOnsOf = (mode: ThreatProtectionMode, customAuthMode?: CustomAuthMode) =>
    plain(threatProtectionArgs({ mode, customAuthMode })).userPoolAddOns;
  const mode = choiceOf(
    ThreatProtectionMode,
    (choice) => addOnsOf(choice)?.advancedSecurityMode,
    userPoolAddOns?.advancedSecurityMode,
  );
  const customAuthMode = choiceOf(
    CustomAuthMode,
    (choice) => addOnsOf(ThreatProtectionMode.audit, choice)?.advancedSecurityAdditionalFlows,
    userPoolAddOns?.advancedSecurityAdditionalFlows,
  );
  const responses = risk === undefined || risk instanceof Unreadable ? {} : riskResponses({ ...risk });
  if (
    (mode === undefined || mode === ThreatProtectionMode.off) &&
    customAuthMode === undefined &&
    Object.keys(responses).length === 0
  )
    return undefined;
  return { mode, customAuthMode, ...responses };
}

function riskResponses(description: Record<string, unknown>): ThreatProtection {
  const live: LiveRisk = fromApi(riskConfigurationFields, description);
  const { compromisedCredentialsRiskConfiguration: credentials, riskExceptionConfiguration: ips } = live;
  const { accountTakeoverRiskConfiguration: takeover } = live;
  const { actions, notifyConfiguration: notification } = takeover ?? {};
  return {
    ...(credentials && {
      compromisedCredentials: {
        action: credentialsAction(credentials.actions?.eventAction),
        eventFilters: Object.values(CredentialsEvent).filter((event) =>
          credentials.eventFilters?.includes(eventOf(event)),
        ),
      },
    }),
    ...(takeover && {
      accountTakeover: {
        low: response(actions?.lowAction),
        medium: response(actions?.mediumAction),
        high: response(actions?.highAction),
        notification: notification && {
          sourceArn: notification.sourceArn,
          from: notification.from,
          replyTo: notification.replyTo,
          block: message(notification.blockEmail),
          mfa: message(notification.mfaEmail),
          noAction: message(notification.noActionEmail),
        },
      },
    }),
    ...(ips?.skippedIpRangeLists && { alwaysAllowIps: ips.skippedIpRangeLists }),
    ...(ips?.blockedIpRangeLists && { alwaysBlockIps: ips.blockedIpRangeLists }),
  };
}

function credentialsOf(action: CompromisedCredentialsAction, event: CredentialsEvent) {
  const { compromisedCredentialsRiskConfiguration: args } = compromisedCredentialsArgs({
    action,
    eventFilters: [event],
  }) as LiveRisk;
  return args;
}

function credentialsAction(live: string | undefined): CompromisedCredentialsAction {
  const actionOf = (choice: CompromisedCredentialsAction) =>
    credentialsOf(choice, CredentialsEvent.sign_in)?.actions?.eventAction;
  return choiceOf(CompromisedCredentialsAction, actionOf, live) ?? CompromisedCredentialsAction.no_action;
}

function eventOf(event: CredentialsEvent): string {
  return credentialsOf(CompromisedCredentialsAction.block, event)?.eventFilters?.[0] ?? "";
}

function response(live: Response): RiskAction | undefined {
  const actionOf = (action: RiskResponse) => {
    const { accountTakeoverRiskConfiguration: args } = accountTakeoverArgs({ low: { action } }) as LiveRisk;
    return args?.actions?.lowAction?.eventAction;
  };
  const action = live && choiceOf(RiskResponse, actionOf, live.eventAction);
  return action && { action, notify: live.notify };
}

function message(live: Message): RiskMessage | undefined {
  return live && { subject: live.subject, htmlBody: live.htmlBody, textBody: live.textBody };
}
