import type { Values } from "./fields";
import { type CognitoResource, nameOf } from "./resource";

const account = "123456789012";

/**
 * A resource outside Cognito that a pool only needs the name or ARN of: kept as a record, made nowhere.
 * `outputs` gives the computed outputs for the physical name, `named` is the argument for that name.
 */
function plainRecord(outputs: (name: string) => Values, named = "name"): CognitoResource {
  return {
    elsewhere: true,
    async create(_client, name, inputs) {
      const physical = nameOf(name, inputs, named);
      return { id: physical, state: { [named]: physical, ...inputs, ...outputs(physical), id: physical } };
    },
    async read(_client, id, known) {
      return { id, inputs: known, state: { [named]: id, ...known, ...outputs(id), id } };
    },
    async update(_client, id, inputs) {
      return { id, state: { [named]: id, ...inputs, ...outputs(id), id } };
    },
    async delete() {},
  };
}

/** aws:iam/role:Role, in an account that doesn't exist. */
export const role = plainRecord((name) => ({ arn: `arn:aws:iam::${account}:role/${name}` }));

/** aws:iam/rolePolicy:RolePolicy. */
export const rolePolicy = plainRecord(() => ({}));

/** aws:lambda/permission:Permission, on a function that doesn't exist. */
export const permission = plainRecord(() => ({}), "statementId");

/** aws:wafv2/webAclAssociation:WebAclAssociation, whose every change makes another. */
export const webAclAssociation: CognitoResource = {
  elsewhere: true,
  async create(_client, name, inputs) {
    return { id: name, state: { ...inputs, id: name } };
  },
  async read(_client, id, known) {
    return { id, inputs: known, state: { ...known, id } };
  },
  async delete() {},
};
