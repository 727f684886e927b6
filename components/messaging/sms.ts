import type * as cognito from "@pulumi/aws/cognito";
import type * as iam from "@pulumi/aws/iam";
import { Input, jsonStringify } from "@pulumi/pulumi";
import { isRoleArn, length, roleArnSays, text } from "../checks/bounds";
import type { Rule } from "../checks/rule";

/**
 * SMS: Task 6 of the lab, where sign-in, verification or MFA send text messages. Empty, the component makes
 * the role that publishes them, as the console does. A pool keeps its SMS configuration for good.
 */
export interface Sms {
  /**
   * ARN of a role that lets Cognito publish with Amazon SNS, given with the externalId that it asks for.
   * Defaults to a role that the component makes; it stays in the account when the component goes, since the
   * pool can't lose it.
   */
  roleArn?: Input<string>;
  /**
   * The external id in the role's trust policy; must not change later. Defaults to one made of the project,
   * the stack and the component's name, for the role that the component makes.
   */
  externalId?: Input<string>;
  /**
   * Region of Amazon SNS. Defaults to the pool's own.
   */
  region?: Input<string>;
}

const configurationType = "AWS: API_SmsConfigurationType";

/** Rules of the page. */
export const smsRules: Rule[] = [
  {
    id: "messaging.sms.roleArn.arn",
    path: "messaging.sms.roleArn",
    says: roleArnSays,
    source: configurationType,
    holds: isRoleArn,
  },
  {
    id: "messaging.sms.roleArn.externalId",
    path: "messaging.sms",
    says: "must give externalId with roleArn: the one that the role's trust policy asks for",
    source: "Provider: smsConfiguration needs both",
    presence: true,
    holds: (sms: Sms) => sms.roleArn === undefined || sms.externalId !== undefined,
  },
  {
    id: "messaging.sms.externalId.text",
    path: "messaging.sms.externalId",
    says: "must be 2 to 1224 letters, digits and _ + = , . @ : / -",
    source: "AWS: IAM, sts:ExternalId",
    holds: text(2, 1224, /^[\w+=,.@:/-]+$/),
  },
  {
    id: "messaging.sms.region.text",
    path: "messaging.sms.region",
    says: "must be the code of a region, of 5 to 32 characters",
    source: configurationType,
    holds: length(5, 32),
  },
];

/**
 * The role that the component makes: Cognito may assume it with the external id, and publish; nothing more.
 */
export function smsRoleArgs(externalId: Input<string>): iam.RoleArgs {
  return {
    assumeRolePolicy: policy({
      Effect: "Allow",
      Principal: { Service: "cognito-idp.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "sts:ExternalId": externalId } },
    }),
    inlinePolicies: [
      { name: "publish", policy: policy({ Effect: "Allow", Action: "sns:Publish", Resource: "*" }) },
    ],
  };
}

function policy(statement: object) {
  return jsonStringify({ Version: "2012-10-17", Statement: [statement] });
}

/** What the pool needs to send text messages. */
export interface SmsSender {
  /** ARN of the role that publishes. */
  roleArn: Input<string>;
  /** The external id that the role asks for. */
  externalId: Input<string>;
  /** Region of Amazon SNS. */
  region?: Input<string>;
}

/** The page as arguments of the provider. */
export function smsArgs({ roleArn, externalId, region }: SmsSender): cognito.UserPoolArgs {
  return { smsConfiguration: { snsCallerArn: roleArn, externalId, snsRegion: region } };
}
