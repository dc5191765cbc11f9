<?php
/**
 * The settings of the site.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the settings, and says which values are right.
 */
final class Settings {

	/**
	 * What a site that has set nothing has.
	 */
	const DEFAULTS = array(
		'clinic'  => '',
		'phone'   => '',
		'booking' => '',
		'region'  => '',
		'accent'  => '',
	);

	/**
	 * One setting. What other code has stored is checked like what a person types.
	 *
	 * @param string $name Key of DEFAULTS.
	 * @return string
	 */
	public static function get( $name ) {
		$all   = get_option( OPTION, array() );
		$value = is_array( $all ) && isset( $all[ $name ] ) ? self::clean( $name, $all[ $name ] ) : null;
		return null === $value ? self::DEFAULTS[ $name ] : $value;
	}

	/**
	 * A value as it is stored.
	 *
	 * @param string $name  Key of DEFAULTS.
	 * @param mixed  $value What somebody has typed.
	 * @return string|null Null: it cannot be used.
	 */
	public static function clean( $name, $value ) {
		$value = is_string( $value ) ? trim( $value ) : '';
		if ( '' === $value ) {
			return '';
		}
		switch ( $name ) {
			case 'clinic':
				return sanitize_text_field( $value );
			case 'phone':
				return preg_match( '~^\+?[0-9][0-9 ().,/x-]{2,39}$~', $value ) ? $value : null;
			case 'booking':
				return self::address( $value );
			case 'region':
				return isset( self::regions()[ $value ] ) ? $value : null;
			case 'accent':
				$color = sanitize_hex_color( $value );
				return $color ? $color : null;
		}
		return null;
	}

	/**
	 * Countries whose emergency number the elements know: the list that the build writes. Not before `init`: their names
	 * are translated.
	 *
	 * @return string[] Names by code.
	 */
	public static function regions() {
		static $regions = null;
		if ( null === $regions ) {
			$regions = require __DIR__ . '/regions.php';
		}
		return $regions;
	}

	/**
	 * An address that a link may lead to.
	 *
	 * @param string $value What somebody has typed.
	 * @return string|null
	 */
	private static function address( $value ) {
		$is_page  = preg_match( '~^https?://[^/\s?#]+~i', $value ) && wp_parse_url( $value, PHP_URL_HOST );
		$is_phone = preg_match( '~^tel:\+?[0-9().-]{3,40}$~i', $value );
		if ( ! $is_page && ! $is_phone ) {
			return null;
		}
		$address = esc_url_raw( $value, array( 'http', 'https', 'tel' ) );
		return $address ? $address : null;
	}
}
