import type { LogConfigurationType, SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { isDeepStrictEqual } from "node:util";
import { declaredAttributeName, isBlock, isEmpty, type Values } from "./fields";
import { factorsInForce } from "./mfa";
import { messageTwins, type Normal, normals, sortedBy, tokenLifetimes } from "./normalForm";
import { builtInAttributes } from "./standardAttributes";

/** DescribeUserPool's pool, comparable. */
export function normalPool(pool: Values): Values {
  const copy = withoutTwins(structuredClone(pool));
  copy.SchemaAttributes = ((copy.SchemaAttributes ?? []) as SchemaAttributeType[]).flatMap(declaredEntry);
  return normal(normals.pool, copy);
}

/** GetUserPoolMfaConfig's answer, comparable: without MFA no factor is in force, whatever Cognito keeps. */
export function normalMfa(mfa: Values): Values {
  return normal(normals.mfa, structuredClone(factorsInForce({ MfaConfiguration: "OFF", ...mfa })));
}

/** DescribeUserPoolClient's client, comparable. A secret shows as `***`. */
export function normalClient(client: Values): Values {
  const copy = structuredClone(client);
  if (copy.ClientSecret) copy.ClientSecret = "***";
  const rotation = copy.RefreshTokenRotation as Values | undefined;
  if (rotation?.Feature === "DISABLED") delete rotation.RetryGracePeriodSeconds;
  const units = { ...(copy.TokenValidityUnits as Values | undefined) };
  for (const [token, [lifetime, unit]] of Object.entries(tokenLifetimes)) {
    if (copy[`${token}Validity`]) continue;
    copy[`${token}Validity`] = lifetime;
    units[token] = unit;
  }
  return normal(normals.client, { ...copy, TokenValidityUnits: units });
}

/** DescribeUserPoolDomain's domain, comparable. */
export function normalDomain(domain: Values): Values {
  return normal(normals.domain, structuredClone(domain));
}

/** DescribeResourceServer's resource server, comparable. */
export function normalResourceServer(server: Values): Values {
  return normal(normals.resourceServer, structuredClone(server));
}

/** DescribeManagedLoginBrandingByClient's style, comparable. */
export function normalStyle(style: Values): Values {
  return normal(normals.style, structuredClone(style));
}

const secretDetails = ["client_secret", "private_key"];

/** DescribeIdentityProvider's provider, comparable. A secret shows as `***`. */
export function normalIdentityProvider(provider: Values): Values {
  const copy = structuredClone(provider);
  const details = { ...(copy.ProviderDetails as Values | undefined) };
  // Apple's key is always set, and never given back.
  if (copy.ProviderType === "SignInWithApple") details.private_key = "***";
  for (const key of secretDetails) if (details[key]) details[key] = "***";
  return normal(normals.identityProvider, { ...copy, ProviderDetails: details });
}

/** GetGroup's group, comparable. */
export function normalGroup(group: Values): Values {
  return normal(normals.group, structuredClone(group));
}

/** DescribeRiskConfiguration's configuration, comparable; undefined where nothing is set. */
export function normalRisk(risk: Values): Values | undefined {
  const settings = normal(normals.risk, structuredClone(risk));
  return isEmpty(settings) ? undefined : settings;
}

/** GetLogDeliveryConfiguration's logs, comparable. */
export function normalLogs(logs: LogConfigurationType[]): LogConfigurationType[] {
  const sources = logs.map((log) => normal(normals.log, structuredClone({ ...log })));
  return sorted(sources, "LogConfigurations") as LogConfigurationType[];
}

function normal(rules: Normal, described: Values): Values {
  for (const path of rules.dropped) remove(described, path.split("."), () => true);
  for (const path of rules.zeroIsUnset ?? []) remove(described, path.split("."), (value) => value === 0);
  const kept = (rules.keptEmpty ?? []).filter((member) => described[member] != null);
  const pruned = prune(described) as Values | undefined;
  const filled = fill(
    { ...Object.fromEntries(kept.map((member) => [member, {}])), ...pruned },
    rules.defaults,
  );
  for (const [block, defaults] of Object.entries(rules.blockDefaults ?? {}))
    if (filled[block] !== undefined) filled[block] = fill(filled[block] as Values, defaults);
  return sorted(filled) as Values;
}

function remove(described: Values, [member, ...rest]: string[], when: (value: unknown) => boolean): void {
  const value = described[member];
  if (rest.length > 0) {
    if (typeof value === "object" && value !== null) remove(value as Values, rest, when);
  } else if (when(value)) delete described[member];
}

function prune(value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([member, inner]) => [member, prune(inner)]);
  return Object.fromEntries(members.filter(([, inner]) => inner !== undefined));
}

function fill(described: Values, defaults: Values): Values {
  const filled = { ...described };
  for (const [member, value] of Object.entries(defaults)) {
    const given = filled[member];
    if (given === undefined) filled[member] = structuredClone(value);
    else if (isBlock(value)) filled[member] = fill(given as Values, value);
  }
  return filled;
}

function sorted(value: unknown, member = ""): unknown {
  if (Array.isArray(value)) {
    const by = sortedBy[member];
    const key = (item: unknown) => (by === undefined ? String(item) : String((item as Values)[by]));
    return value.map((item) => sorted(item)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, inner]) => [name, sorted(inner, name)]));
}

function withoutTwins(pool: Values): Values {
  const template = { ...(pool.VerificationMessageTemplate as Values | undefined) };
  for (const [twin, member] of Object.entries(messageTwins)) {
    if (isEmpty(template[member])) template[member] = pool[twin];
    if (template[member] === pool[twin]) delete pool[twin];
  }
  const lambda = { ...(pool.LambdaConfig as Values | undefined) };
  if (lambda.PreTokenGeneration !== undefined) {
    const config = { LambdaVersion: "V1_0", LambdaArn: lambda.PreTokenGeneration };
    lambda.PreTokenGenerationConfig ??= config;
    delete lambda.PreTokenGeneration;
  }
  return { ...pool, VerificationMessageTemplate: template, LambdaConfig: lambda };
}

function declaredEntry(entry: SchemaAttributeType): SchemaAttributeType[] {
  const builtIn = builtInAttributes[entry.Name ?? ""];
  const complete = { ...builtIn, ...entry };
  if (builtIn !== undefined && isDeepStrictEqual(complete, builtIn)) return [];
  const asDefault = { DeveloperOnlyAttribute: false, Mutable: false, Required: false };
  return [{ ...asDefault, ...complete, Name: declaredAttributeName(entry.Name ?? "") }];
}
