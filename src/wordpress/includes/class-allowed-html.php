<?php
/**
 * What authors may write.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress takes unknown tags out of what people without the right to unfiltered HTML write. The elements hold no code
 * of theirs: they show words of this plugin.
 */
final class Allowed_Html {

	/**
	 * Attributes that every element has, besides WordPress's own for all tags. Some elements have nothing to leave out,
	 * and their `only` and `omit` are kept all the same.
	 */
	const SHARED = array( 'lang', 'heading', 'heading-level', 'only', 'omit' );

	/**
	 * WordPress's own for all tags: wp-includes/kses.php.
	 */
	const EVERYWHERE = array( 'class', 'dir', 'hidden', 'id', 'style', 'title', 'role', 'data-*', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden' );

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_filter( 'wp_kses_allowed_html', array( __CLASS__, 'allow' ), 10, 2 );
		add_filter( 'wp_kses_uri_attributes', array( __CLASS__, 'addresses' ) );
	}

	/**
	 * Allows the elements in posts.
	 *
	 * @param array        $tags    Allowed tags.
	 * @param string|array $context What the HTML is for.
	 * @return array
	 */
	public static function allow( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) ) {
			return $tags;
		}
		foreach ( Elements::slugs() as $slug ) {
			$names = array_merge( self::EVERYWHERE, self::attributes_of( $slug ) );

			$tags[ Elements::tag( $slug ) ] = array_fill_keys( $names, true );
		}
		return $tags;
	}

	/**
	 * The attributes of an element.
	 *
	 * @param string $slug Short name.
	 * @return string[]
	 */
	public static function attributes_of( $slug ) {
		// Texts before `init` would be in the wrong language for the whole page.
		$own = did_action( 'init' ) || doing_action( 'init' ) ? array_keys( Elements::attributes( $slug ) ) : array();
		return array_values( array_unique( array_merge( self::SHARED, $own ) ) );
	}

	/**
	 * Attributes that hold an address: WordPress refuses those that run something.
	 *
	 * @param string[] $names Names of attributes.
	 * @return string[]
	 */
	public static function addresses( $names ) {
		return array_merge( $names, array( 'previous', 'related' ) );
	}
}
