<?php
/**
 * Language and region of an element.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Language tags (BCP 47), as `lang` holds them.
 */
final class Language {

	/**
	 * A language tag, or nothing.
	 *
	 * @param mixed $value What somebody has typed.
	 * @return string
	 */
	public static function clean( $value ) {
		$value = is_string( $value ) ? str_replace( '_', '-', trim( $value ) ) : '';
		return preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', $value ) ? $value : '';
	}

	/**
	 * The `lang` of an element: its own, with the site's region where it names none. Empty: the page's own does. The
	 * editor's frame has none, and what the REST API gives is shown who knows where.
	 *
	 * @param string $own What the element asks for.
	 * @return string
	 */
	public static function tag( $own ) {
		$region = Clinic::region();
		if ( '' === $region ) {
			return '' === $own && defined( 'REST_REQUEST' ) && REST_REQUEST ? self::page() : $own;
		}
		if ( '' !== $own ) {
			return self::has_region( $own ) ? $own : $own . '-' . $region;
		}
		$parts = explode( '-', self::page() );
		// A script stays (zh-Hant); the region of the page is that of its words (en-US), not that of the clinic.
		$script = isset( $parts[1] ) && 4 === strlen( $parts[1] ) ? '-' . $parts[1] : '';
		return $parts[0] . $script . '-' . $region;
	}

	/**
	 * The language of the site's pages, also where a person reads the editor in another one.
	 *
	 * @return string
	 */
	public static function page() {
		$tag = self::clean( get_locale() );
		return '' === $tag ? 'en' : $tag;
	}

	/**
	 * Where words are looked for: the tag, then the next shorter ones, as the elements do (src/content/locale.ts).
	 *
	 * @param string $tag Language tag.
	 * @return string[]
	 */
	public static function chain( $tag ) {
		$parts = explode( '-', strtolower( self::clean( $tag ) ) );
		foreach ( $parts as $index => $part ) {
			// As the files are called: EN-gb, en-GB.
			$parts[ $index ] = $index > 0 && 2 === strlen( $part ) ? strtoupper( $part ) : $part;
		}
		$chain = array();
		for ( $length = count( $parts ); $length > 0; $length-- ) {
			$chain[] = implode( '-', array_slice( $parts, 0, $length ) );
		}
		// Countries whose English is not that of the US know the British words first.
		if ( 'en' === $parts[0] && isset( $parts[1] ) && ! preg_match( '/^en-(US|CA|PH|PR|[0-9]|[a-z]{4})/', $chain[0] ) ) {
			array_splice( $chain, -1, 0, 'en-GB' );
		}
		return array_values( array_unique( array_filter( $chain ) ) );
	}

	/**
	 * Whether a tag names a country.
	 *
	 * @param string $tag Language tag.
	 * @return bool
	 */
	private static function has_region( $tag ) {
		return 1 === preg_match( '/^[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|[0-9]{3})\b/i', $tag );
	}
}
