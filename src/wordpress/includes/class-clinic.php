<?php
/**
 * The clinic of the site.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Makes one pack of the settings, which the elements read from the page, and writes its links where no script runs.
 */
final class Clinic {

	/**
	 * Which elements lead to the clinic, and how: as they do themselves.
	 */
	const WAYS = array(
		'faq'          => array( 'book', 'phone' ),
		'guide'        => array( 'book', 'phone' ),
		'practitioner' => array( 'book', 'phone' ),
		'side-effects' => array( 'phone' ),
		'takeaways'    => array( 'book', 'phone' ),
		'visit'        => array( 'book', 'phone' ),
	);

	/**
	 * The pack as HTML that does nothing by itself.
	 *
	 * @return string Nothing, where nothing is known of the clinic.
	 */
	public static function script() {
		$pack = self::pack();
		// Nothing in it can end the script it stands in, or begin another.
		$json = $pack ? wp_json_encode( $pack, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT ) : false;
		if ( ! $json ) {
			return '';
		}
		return wp_get_inline_script_tag(
			$json,
			array(
				'type'                     => 'application/json',
				'data-dry-needling-clinic' => true,
			)
		);
	}

	/**
	 * The country of the clinic. The list of the settings does not bind a pack.
	 *
	 * @return string Two letters, or nothing.
	 */
	public static function region() {
		$profile = self::profile( self::own_pack() );
		$region  = isset( $profile['region'] ) ? $profile['region'] : '';
		return is_string( $region ) && preg_match( '/^[A-Z]{2}\z/', $region ) ? $region : '';
	}

	/**
	 * Ways to reach the clinic, for the words of an element where no script runs.
	 *
	 * @param string $slug Short name of the element.
	 * @param string $lang Language tag of its words.
	 * @return string HTML, escaped.
	 */
	public static function links( $slug, $lang ) {
		$said = self::profile( self::own_pack() );
		$ways = isset( self::WAYS[ $slug ] ) ? self::WAYS[ $slug ] : array();
		foreach ( array( 'name', 'phone', 'book' ) as $name ) {
			$said[ $name ] = (string) Settings::clean( $name, isset( $said[ $name ] ) ? $said[ $name ] : '' );
		}
		if ( '' === $said['name'] ) {
			return '';
		}
		$links = array();
		foreach ( $ways as $way ) {
			if ( '' === $said[ $way ] ) {
				continue;
			}
			$address = 'phone' === $way ? 'tel:' . preg_replace( '/[^0-9+]/', '', $said['phone'] ) : $said['book'];
			$words   = strtr(
				self::words( $lang, $way ),
				array(
					'{name}'  => $said['name'],
					// A number stays on one line, and runs from left to right in every language.
					'{phone}' => "\u{2068}" . str_replace( ' ', "\u{a0}", $said['phone'] ) . "\u{2069}",
				)
			);
			$links[] = sprintf( '<a href="%s">%s</a>', esc_url( $address, Settings::PROTOCOLS ), esc_html( $words ) );
		}
		return $links ? '<p>' . implode( ' ', $links ) . '</p>' : '';
	}

	/**
	 * What the settings say, and over it what the pasted pack says.
	 *
	 * @return object|null Null: nothing is set.
	 */
	private static function pack() {
		$pack = self::own_pack();
		if ( ! $pack && ! self::settings() ) {
			return null;
		}
		$pack    = $pack ? $pack : new \stdClass();
		$profile = self::profile( $pack );
		// The library has no use for a profile without a name.
		if ( isset( $profile['name'] ) ) {
			$pack->profile = (object) $profile;
		}
		return $pack;
	}

	/**
	 * What the clinic says of itself.
	 *
	 * @param object|null $pack The pasted pack.
	 * @return array
	 */
	private static function profile( $pack ) {
		// A name is needed: else the others are not used.
		$title = Settings::clean( 'name', mb_substr( str_replace( array( '<', '>' ), '', wp_specialchars_decode( get_bloginfo( 'name', 'raw' ), ENT_QUOTES ) ), 0, 80 ) );
		$given = $pack && isset( $pack->profile ) ? (array) $pack->profile : array();
		return $given + self::settings() + ( $title ? array( 'name' => $title ) : array() );
	}

	/**
	 * What is set of the clinic, field by field.
	 *
	 * @return string[]
	 */
	private static function settings() {
		$values = array();
		foreach ( Settings::PROFILE as $name ) {
			$values[ $name ] = Settings::get( $name );
		}
		return array_filter( $values, 'strlen' );
	}

	/**
	 * The pasted pack.
	 *
	 * @return object|null
	 */
	private static function own_pack() {
		$text = Settings::get( 'pack' );
		return '' === $text ? null : json_decode( $text );
	}

	/**
	 * The words of a link: the library's own, in the language of what stands around it.
	 *
	 * @param string $lang Language tag.
	 * @param string $way  "book" or "phone".
	 * @return string
	 */
	private static function words( $lang, $way ) {
		$all = require __DIR__ . '/clinic-words.php';
		foreach ( Language::chain( $lang ) as $tag ) {
			if ( isset( $all[ $tag ] ) ) {
				return $all[ $tag ][ $way ];
			}
		}
		return $all['en'][ $way ];
	}
}
