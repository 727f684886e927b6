import type * as cognito from "@pulumi/aws/cognito";

/**
 * Device tracking: whether Cognito remembers the devices that people sign in with. The console has it on the
 * sign-in page. Given at all, even empty, it is on; taken out again, it is off, since AWS and the provider
 * both forget what is left out.
 */
export interface DeviceTracking {
  /**
   * Whether a remembered device stands in for the second factor of MFA, so that only new devices are asked
   * for it (ChallengeRequiredOnNewDevice). Defaults to false.
   */
  challengeOnNewDevice?: boolean;
  /**
   * Whether a device is remembered only when its user says so, instead of always
   * (DeviceOnlyRememberedOnUserPrompt). Defaults to false.
   */
  onlyWhenRemembered?: boolean;
}

/** Device tracking with its defaults; undefined where devices aren't remembered. */
export function resolveDeviceTracking(
  args: DeviceTracking | undefined,
): Required<DeviceTracking> | undefined {
  if (args === undefined) return undefined;
  const { challengeOnNewDevice = false, onlyWhenRemembered = false } = args;
  return { challengeOnNewDevice, onlyWhenRemembered };
}

/** Device tracking as arguments of the provider: both switches, or nothing, which alone means off. */
export function deviceTrackingArgs(tracking: Required<DeviceTracking> | undefined): cognito.UserPoolArgs {
  if (tracking === undefined) return {};
  return {
    deviceConfiguration: {
      challengeRequiredOnNewDevice: tracking.challengeOnNewDevice,
      deviceOnlyRememberedOnUserPrompt: tracking.onlyWhenRemembered,
    },
  };
}
