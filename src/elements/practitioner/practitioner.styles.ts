import { css } from 'lit';

export const practitionerStyles = css``;
