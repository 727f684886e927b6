import { text } from "./checks/bounds";
import type { Rule } from "./checks/rule";

/** Rules about the web ACL. */
export const webAclRules: Rule[] = [
  {
    id: "webAclArn.regional",
    path: "webAclArn",
    says: "must be the ARN of a regional web ACL of AWS WAF: arn:aws:wafv2:<region>:<account>:regional/webacl/<name>/<id>",
    source: "AWS: associating an AWS WAF web ACL with a user pool",
    holds: text(20, 2048, /^arn:[\w-]+:wafv2:[\w-]+:\d{12}:regional\/webacl\/[\w-]{1,128}\/[\w-]{1,36}$/),
  },
];
