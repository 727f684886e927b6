import type { DeviceTracking } from "../../components/signIn/deviceTracking";
import type { LiveUserPool } from "./live";

/** Whether a live pool remembers devices; undefined where it doesn't. */
export function describeDeviceTracking({ deviceConfiguration }: LiveUserPool): DeviceTracking | undefined {
  return (
    deviceConfiguration && {
      challengeOnNewDevice: deviceConfiguration.challengeRequiredOnNewDevice,
      onlyWhenRemembered: deviceConfiguration.deviceOnlyRememberedOnUserPrompt,
    }
  );
}
