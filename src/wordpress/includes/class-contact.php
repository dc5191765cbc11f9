<?php
/**
 * How to reach the clinic.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * One line below a block or shortcode that asks for it.
 */
final class Contact {

	/**
	 * Name, telephone number and booking link, as far as the settings have them.
	 *
	 * @return string HTML, escaped.
	 */
	public static function line() {
		$clinic  = Settings::get( 'clinic' );
		$phone   = Settings::get( 'phone' );
		$booking = Settings::get( 'booking' );
		$parts   = array();
		if ( '' !== $clinic ) {
			$parts[] = esc_html( $clinic );
		}
		if ( '' !== $phone ) {
			$parts[] = sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . preg_replace( '/[^0-9+]/', '', $phone ), array( 'tel' ) ), esc_html( $phone ) );
		}
		if ( '' !== $booking ) {
			$parts[] = sprintf( '<a href="%s">%s</a>', esc_url( $booking, array( 'http', 'https', 'tel' ) ), esc_html__( 'Book a visit', 'dry-needling-elements' ) );
		}
		return $parts ? '<p class="dry-needling-contact">' . implode( ' · ', $parts ) . '</p>' : '';
	}
}
