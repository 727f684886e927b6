import { type PoolSettings, Tier, poolArgs } from "../../components/pool";
import { choiceOf } from "./choice";
import type { LiveUserPool } from "./live";

/** What belongs to the pool as a whole, from a live one. */
export function describePool(pool: LiveUserPool): Partial<PoolSettings> {
  const { name = "", tags = {} } = pool;
  const settingsOf = (tier: Tier, deletionProtection: boolean) =>
    poolArgs({ name, tags, tier, deletionProtection });
  return {
    name,
    tier: choiceOf(Tier, (tier) => settingsOf(tier, true).userPoolTier, pool.userPoolTier),
    deletionProtection: choiceOf(
      [true, false],
      (on) => settingsOf(Tier.essentials, on).deletionProtection,
      pool.deletionProtection,
    ),
    tags,
  };
}
