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
		'name'            => '',
		'phone'           => '',
		'book'            => '',
		'region'          => '',
		'emergencyNumber' => '',
		'pack'            => '',
		'accent'          => '',
	);

	/**
	 * Those that say something of the clinic, by the names that its pack has for them.
	 */
	const PROFILE = array( 'name', 'phone', 'book', 'region', 'emergencyNumber' );

	/**
	 * What an address for booking may begin with.
	 */
	const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

	/**
	 * No elements read a pack that is longer.
	 */
	const LONGEST_PACK = 200000;

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
	 * A value as it is stored. What elements would refuse in a pack (schema/clinic.schema.json of the library) is refused here.
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
			case 'name':
				return preg_match( '~^[^<>\p{Cc}]{1,80}\z~u', $value ) ? $value : null;
			case 'phone':
				return preg_match( '~^\+?[0-9][0-9 ().-]{1,28}\z~', $value ) ? $value : null;
			case 'book':
				return self::address( $value );
			case 'emergencyNumber':
				return preg_match( '~^[0-9][0-9 -]{0,14}\z~', $value ) ? $value : null;
			case 'pack':
				return self::pack( $value );
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
		$is_mail  = preg_match( '~^mailto:[^\s<>"]+@[^\s<>"]+$~i', $value );
		if ( ! $is_page && ! $is_phone && ! $is_mail ) {
			return null;
		}
		$address = esc_url_raw( $value, self::PROTOCOLS );
		// Elements take small letters alone before the colon.
		$address = preg_replace_callback(
			'~^[a-z]+:~i',
			static function ( $found ) {
				return strtolower( $found[0] );
			},
			$address
		);
		return $address && strlen( $address ) <= 500 ? $address : null;
	}

	/**
	 * A whole pack: an object, and what it says of the clinic is one, too. All else is checked by the elements, which name
	 * what they cannot use in the browser's console.
	 *
	 * @param string $value What somebody has typed.
	 * @return string|null
	 */
	private static function pack( $value ) {
		$pack = strlen( $value ) <= self::LONGEST_PACK ? json_decode( $value ) : null;
		return is_object( $pack ) && ( ! isset( $pack->profile ) || is_object( $pack->profile ) ) ? $value : null;
	}
}
