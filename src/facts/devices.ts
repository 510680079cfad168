/** A device. @see https://learn.microsoft.com/graph/api/resources/device */
export interface Device {
  readonly id: string;
  readonly deviceId: string;
  readonly displayName: string;
  readonly operatingSystem: string;
  /** `entraJoined` PCs cannot be signed in to once the directory is gone. */
  readonly trust: 'entraJoined' | 'hybridJoined' | 'registered' | 'unknown';
}

export interface BitlockerKey {
  readonly id: string;
  readonly deviceId: string;
}

export interface AutopilotDevice {
  readonly id: string;
  readonly serialNumber: string;
  readonly model: string;
}
