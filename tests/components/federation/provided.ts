import assert from "node:assert/strict";
import { identityProvidersOf, poolId } from "../settled";
import { type Kind, withProvider } from "../examples/federation";

/** The provider arguments of the one identity provider, otherwise than it must be at least. */
export function provided(kind: Kind, changes: object = {}) {
  const made = Object.values(identityProvidersOf(withProvider(kind, changes)));
  assert.equal(made.length, 1);
  const [{ userPoolId, ...args }] = made;
  assert.equal(userPoolId, poolId);
  return args;
}

/** The details alone. */
export function details(kind: Kind, changes: object = {}) {
  return provided(kind, changes).providerDetails;
}
