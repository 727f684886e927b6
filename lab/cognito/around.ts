import {
  type CognitoIdentityProviderClient,
  DescribeRiskConfigurationCommand,
  GetLogDeliveryConfigurationCommand,
  type LogConfigurationType,
  type RiskConfigurationType,
  UserPoolAddOnNotEnabledException,
} from "@aws-sdk/client-cognito-identity-provider";
import { type PoolPicture, Unreadable } from "../picture";
import { setLogDeliveryRequest } from "./logDelivery";
import { normalLogs, normalRisk } from "./normalise";
import type { DeclaredResource } from "./picture";
import { setRiskConfigurationRequest } from "./riskConfiguration";
import { ifSupported } from "./unsupported";

/** What stands around a pool: its responses to risks, its logs, and the firewall before it. */
export type Around = Pick<PoolPicture, "risk" | "logs" | "webAclArn">;

/** What the program declares around its pool. */
export function declaredAround(resources: DeclaredResource[]): Around {
  const inputsOf = (type: string) => resources.find((resource) => resource.type === type)?.inputs;
  const risk = inputsOf("aws:cognito/riskConfiguration:RiskConfiguration");
  const logs = inputsOf("aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration");
  const webAcl = inputsOf("aws:wafv2/webAclAssociation:WebAclAssociation");
  return {
    risk: risk && normalRisk({ ...setRiskConfigurationRequest(risk) }),
    logs: logs && normalLogs(setLogDeliveryRequest(logs).LogConfigurations ?? []),
    webAclArn: webAcl?.webAclArn as string | undefined,
  };
}

/** What is around a live pool, as far as the endpoint can tell. */
export async function liveAround(client: CognitoIdentityProviderClient, userPoolId: string): Promise<Around> {
  const [risk, logs] = await Promise.all([
    ifSupported(liveRisk(client, userPoolId)),
    ifSupported(liveLogs(client, userPoolId)),
  ]);
  return {
    risk,
    logs,
    webAclArn: new Unreadable("AWS WAF knows which web ACL is before it, Cognito doesn't"),
  };
}

async function liveRisk(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<RiskConfigurationType | undefined> {
  try {
    const answer = await client.send(new DescribeRiskConfigurationCommand({ UserPoolId }));
    return normalRisk({ ...answer.RiskConfiguration });
  } catch (error) {
    // What a pool without threat protection answers: no response is in force.
    if (error instanceof UserPoolAddOnNotEnabledException) return undefined;
    throw error;
  }
}

async function liveLogs(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<LogConfigurationType[]> {
  const answer = await client.send(new GetLogDeliveryConfigurationCommand({ UserPoolId }));
  return normalLogs(answer.LogDeliveryConfiguration?.LogConfigurations ?? []);
}
