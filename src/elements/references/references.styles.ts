import { css } from 'lit';

export const referencesStyles = css``;
