import { css } from 'lit';

export const overviewStyles = css``;
