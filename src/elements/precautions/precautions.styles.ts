import { css } from 'lit';

export const precautionsStyles = css``;
