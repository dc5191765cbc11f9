import { css } from 'lit';

export const evidenceStyles = css``;
