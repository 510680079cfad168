import './disambiguation';
import * as React from 'react';
import { Person } from '@microsoft/mgt-react';
import { useTheme } from '@fluentui/react/lib/Theme';

export interface AvatarProps {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Pixels. */
  readonly size: number;
}

/**
 * A person's picture by the Graph Toolkit. It gets what was read already and no provider, so that it makes no request of
 * its own. The toolkit is retired: nothing else depends on it.
 */
const Avatar: React.FC<AvatarProps> = ({ id, displayName, userPrincipalName, size }) => {
  const { semanticColors } = useTheme();
  const details = React.useMemo(
    () => ({ id, displayName, userPrincipalName }),
    [id, displayName, userPrincipalName]
  );
  const look = {
    '--person-avatar-size': `${size}px`,
    '--person-initials-background-color': semanticColors.primaryButtonBackground,
    '--person-initials-text-color': semanticColors.primaryButtonText,
    '--person-background-color': 'transparent'
  };
  return (
    <span style={look as React.CSSProperties}>
      <Person personDetails={details} avatarType="initials" view="image" personCardInteraction="none" disableImageFetch />
    </span>
  );
};

export default Avatar;
