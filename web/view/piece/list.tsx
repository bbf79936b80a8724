import type { ComponentProps } from 'react';

type Props = ComponentProps<'ul'> & ComponentProps<'ol'> & { readonly of?: 'ul' | 'ol' };

/** A list that is heard as one: without a mark before its items, Safari keeps from VoiceOver that it is a list, unless it says so itself. */
export const List = ({ of: Kind = 'ul', ...rest }: Props) => <Kind role="list" {...rest} />;
