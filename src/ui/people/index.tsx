import './disambiguation';
import * as React from 'react';
import { registerMgtPersonComponent } from '@microsoft/mgt-components/dist/es6/components/mgt-person/mgt-person';
import type { MgtTemplateProps, PersonProps } from '@microsoft/mgt-react';
import { wrapMgt } from '@microsoft/mgt-react/dist/es6/Mgt';
import { useTheme } from '@fluentui/react/lib/Theme';

export interface AvatarProps {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Pixels. */
  readonly size: number;
}

/** The toolkit's own `Person`, without the other components that come with its index: starting them all takes twice as long. */
const Person = wrapMgt<PersonProps>('person', registerMgtPersonComponent);

/**
 * In the place of the toolkit's own picture of waiting: that one holds an `<object>`, which a strict content security
 * policy refuses.
 */
const Nothing: React.FC<MgtTemplateProps> = () => <span />;

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
      <Person personDetails={details} avatarType="initials" view="image" personCardInteraction="none" disableImageFetch>
        <Nothing template="loading" />
      </Person>
    </span>
  );
};

export default Avatar;
