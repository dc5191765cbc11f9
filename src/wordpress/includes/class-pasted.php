<?php
/**
 * Tags that somebody has pasted into a post.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the script for pasted tags, gives empty ones their words, and keeps them whole: wpautop() does not know the
 * tags, and would close them before their first paragraph.
 */
final class Pasted {

	/**
	 * Elements that wait until WordPress has made its paragraphs.
	 *
	 * @var string[]
	 */
	private static $waiting = array();

	/**
	 * Hooks into WordPress. Templates and widgets hold Custom HTML too, and are no content of a post.
	 */
	public static function hook() {
		foreach ( array( 'the_content', 'render_block_core/html', 'widget_text_content', 'widget_custom_html_content' ) as $filter ) {
			add_filter( $filter, array( __CLASS__, 'take_out' ), 8 );
			add_filter( $filter, array( __CLASS__, 'put_back' ), 12 );
		}
	}

	/**
	 * Before paragraphs are made: an empty block stands for each element.
	 *
	 * @param string $content HTML of a post.
	 * @return string
	 */
	public static function take_out( $content ) {
		// An excerpt takes a post's own words.
		if ( doing_filter( 'get_the_excerpt' ) ) {
			return $content;
		}
		if ( false !== strpos( $content, 'data-dry-needling' ) ) {
			Assets::load();
		}
		if ( false === stripos( $content, '<dry-needling-' ) ) {
			return $content;
		}
		$names   = implode( '|', array_map( 'preg_quote', Elements::slugs() ) );
		$pattern = '~<dry-needling-(' . $names . ')((?:\s(?:[^>"\']|"[^"]*"|\'[^\']*\')*?)?)\s*/?>(?:((?:(?!<dry-needling-\1[\s>]).)*?)</dry-needling-\1\s*>)?~is';
		$result  = preg_replace_callback( $pattern, array( __CLASS__, 'replace' ), $content );
		return null === $result ? $content : $result;
	}

	/**
	 * After paragraphs are made.
	 *
	 * @param string $content HTML of a post.
	 * @return string
	 */
	public static function put_back( $content ) {
		return self::$waiting ? strtr( $content, self::$waiting ) : $content;
	}

	/**
	 * Takes one element out.
	 *
	 * @param string[] $found The whole, the short name, attributes, what is inside.
	 * @return string
	 */
	private static function replace( $found ) {
		$slug = strtolower( $found[1] );
		$tag  = Elements::tag( $slug );
		// WordPress takes the first > for the end of the tag, inside quotation marks too, and would curl what follows.
		$attrs = str_replace( array( '<', '>' ), array( '&lt;', '&gt;' ), rtrim( $found[2] ) );
		$words = isset( $found[3] ) ? trim( $found[3] ) : '';
		$own   = preg_match( '/\slang\s*=\s*["\']?([^\s"\'>]*)/i', $attrs, $match ) ? Language::clean( $match[1] ) : '';
		$lang  = Language::tag( $own );
		if ( $lang !== $own ) {
			$attrs = preg_replace( '/\slang\s*=\s*("[^"]*"|\'[^\']*\'|[^\s>]*)/i', '', $attrs ) . sprintf( ' lang="%s"', esc_attr( $lang ) );
		}
		$spoken = '' === $lang ? Language::page() : $lang;
		if ( '' === $words ) {
			$values = shortcode_parse_atts( $found[2] );
			$words  = Fallback::of( $slug, $spoken, array_map( 'wp_specialchars_decode', is_array( $values ) ? $values : array() ) );
		}
		Assets::load();
		// In a paragraph, the words would be pushed out of the element; a div ends the paragraph before it.
		$stand_in                   = sprintf( '<div data-waiting="dry-needling-elements-%d"></div>', count( self::$waiting ) );
		self::$waiting[ $stand_in ] = "<div><$tag$attrs>$words</$tag></div>";
		return $stand_in;
	}
}
