<?php
/**
 * What is left of an element's words when some are left out.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the marks that the build has put into the words: <!--if only="hurt" omit="hurt"-->…<!--end-->.
 */
final class Chosen_Words {

	/**
	 * The file that holds the words: pictures, and a comparison with others than the first, have one of their own.
	 *
	 * @param string   $element Short name, one of the known.
	 * @param string[] $values  Attributes of the element.
	 * @return string
	 */
	public static function file( $element, $values ) {
		$known = Elements::attributes( $element );
		foreach ( array( 'name', 'with' ) as $name ) {
			$chosen = isset( $known[ $name ] ) ? array_intersect( self::asked( $values, $name ), array_keys( $known[ $name ]['options'] ) ) : array();
			// The first is what the element shows by itself.
			if ( $chosen && array( key( $known[ $name ]['options'] ) ) !== array_values( $chosen ) ) {
				return $element . '/' . ( 'with' === $name ? 'all' : reset( $chosen ) );
			}
		}
		return $element;
	}

	/**
	 * The words without what the attributes leave out, and without the marks.
	 *
	 * @param string   $html   A file of this plugin.
	 * @param string[] $values Attributes of the element.
	 * @return string
	 */
	public static function of( $html, $values ) {
		$kept = '';
		$open = array( true );
		foreach ( preg_split( '~(<!--(?:if [^>]*|end)-->)~', $html, -1, PREG_SPLIT_DELIM_CAPTURE ) as $part ) {
			if ( '<!--end-->' === $part ) {
				array_pop( $open );
			} elseif ( 0 === strpos( $part, '<!--if ' ) ) {
				$open[] = end( $open ) && self::stays( $part, $values );
			} elseif ( end( $open ) ) {
				$kept .= $part;
			}
		}
		foreach ( self::asked( $values, 'open' ) as $id ) {
			$kept = preg_replace( '~<details id="[^"]*-' . preg_quote( $id, '~' ) . '"(?=>)~', '$0 open', $kept );
		}
		// A list that nothing is left of.
		return preg_replace( '~<(ul|ol|dl)>\s*</\1>\s*~', '', $kept );
	}

	/**
	 * Whether what stands behind a mark stays.
	 *
	 * @param string   $mark   The mark.
	 * @param string[] $values Attributes of the element.
	 * @return bool
	 */
	private static function stays( $mark, $values ) {
		preg_match_all( '~ ([a-z]+)="([^"]*)"~', $mark, $conditions, PREG_SET_ORDER );
		foreach ( $conditions as list( , $name, $ids ) ) {
			$ids = explode( ' ', $ids );
			if ( 'any' === $name ) {
				$stays = (bool) array_filter(
					$ids,
					static function ( $item ) use ( $values ) {
						return self::item_stays( $item, $values );
					}
				);
			} elseif ( 'omit' === $name ) {
				$stays = ! self::names( $values, $name, $ids );
			} else {
				$stays = ! self::asked( $values, $name ) || self::names( $values, $name, $ids );
			}
			if ( ! $stays ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether an item stays for which something else is there.
	 *
	 * @param string   $item   Its groups, its id and what is inside: group/item, group+item+item.
	 * @param string[] $values Attributes of the element.
	 * @return bool
	 */
	private static function item_stays( $item, $values ) {
		$inside = explode( '+', $item );
		$chain  = explode( '/', $inside[0] );
		$ids    = array_merge( $chain, array_slice( $inside, 1 ) );
		foreach ( array( 'only', 'sections' ) as $name ) {
			if ( self::asked( $values, $name ) && ! self::names( $values, $name, $ids ) ) {
				return false;
			}
		}
		return ! self::names( $values, 'omit', $chain );
	}

	/**
	 * Whether an attribute names one of these.
	 *
	 * @param string[] $values Attributes of the element.
	 * @param string   $name   Of the attribute.
	 * @param string[] $ids    Ids.
	 * @return bool
	 */
	private static function names( $values, $name, $ids ) {
		return (bool) array_intersect( self::asked( $values, $name ), $ids );
	}

	/**
	 * The ids that an attribute holds.
	 *
	 * @param string[] $values Attributes of the element.
	 * @param string   $name   Of the attribute.
	 * @return string[]
	 */
	private static function asked( $values, $name ) {
		return isset( $values[ $name ] ) && is_string( $values[ $name ] ) ? preg_split( '/\s+/', $values[ $name ], -1, PREG_SPLIT_NO_EMPTY ) : array();
	}
}
