import * as cognito from "@pulumi/aws/cognito";
import { riskConfigurationArgs } from "../security/threatProtection";
import type { Making } from "./making";

/** Makes the risk configuration, where threat protection has responses of its own. */
export function makeRiskConfiguration(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): void {
  const riskArgs = riskConfigurationArgs(settings.security.threatProtection, userPool.id);
  if (riskArgs === undefined) return;
  args.transformRiskConfiguration?.(riskArgs);
  new cognito.RiskConfiguration(`${name}-riskConfiguration`, riskArgs, { parent: component });
}
