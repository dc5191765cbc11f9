import { css } from 'lit';

export const visitStyles = css``;
