import { mapValues } from "../../components/mapValues";
import type { Group } from "../../components/users/group";
import type { PoolPicture } from "../picture";

/** The Groups tab, from a live pool. */
export function describeGroups({ groups }: PoolPicture): Record<string, Group> {
  return mapValues(groups, ({ Description, Precedence, RoleArn }) => ({
    description: Description,
    precedence: Precedence,
    roleArn: RoleArn,
  }));
}
