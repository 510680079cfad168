/** An app registration. @see https://learn.microsoft.com/graph/api/application-list */
export interface Application {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly createdAt: string;
  readonly audience: string;
  readonly identifierUris: readonly string[];
}
