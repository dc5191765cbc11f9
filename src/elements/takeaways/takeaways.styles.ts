import { css } from 'lit';

export const takeawaysStyles = css``;
