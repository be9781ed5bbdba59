<?php
/**
 * The pictures of a page, and which of the media library each is.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Told by what core writes into a picture's tag, or else by its address.
 */
final class Pictures {

	/** At most as many addresses are looked up in the media library. */
	const LOOKUPS = 40;

	/**
	 * The pictures, as the service asks for them: address, number of the attachment, block, credit in the library.
	 *
	 * @param Rendering $page A page.
	 * @return array<int, array<string, string>>
	 */
	public static function in( Rendering $page ): array {
		$pictures = array();
		$lookups  = self::LOOKUPS;
		preg_match_all( '/<img\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*>/i', $page->html, $tags, PREG_OFFSET_CAPTURE );
		foreach ( $tags[0] as list( $tag, $at ) ) {
			$said = array();
			foreach ( wp_kses_hair( preg_replace( '/^<img\s*|\/?>$/i', '', $tag ), wp_allowed_protocols() ) as $attribute ) {
				$said[ strtolower( $attribute['name'] ) ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5 );
			}
			// Pictures that are loaded late have their address elsewhere.
			$addresses = array_filter( array_intersect_key( $said, array_flip( array( 'src', 'data-src', 'data-lazy-src' ) ) ) );
			if ( ! $addresses ) {
				continue;
			}
			$src = end( $addresses );
			$id  = preg_match( '/\bwp-image-(\d+)\b/', $said['class'] ?? '', $hit ) ? (int) $hit[1] : (int) ( $said['data-id'] ?? 0 );
			if ( ! $id && $lookups > 0 && 0 === strpos( $src, wp_get_upload_dir()['baseurl'] ) ) {
				--$lookups;
				$id = attachment_url_to_postid( preg_replace( '/-\d+x\d+(?=\.\w+$)/', '', $src ) );
			}
			$block = $page->block_at( $at, $at + strlen( $tag ) );
			foreach ( array_unique( $addresses ) as $address ) {
				if ( mb_strlen( $address ) > Rendering::LONGEST ) {
					continue; // Cut short it would be another's.
				}
				$pictures[] = array(
					'src'        => $address,
					'id'         => $id ? (string) $id : '',
					'block_path' => mb_substr( $block['path'] ?? '', 0, Rendering::LONGEST ),
					'credit'     => $id ? mb_substr( Credits::of( $id ), 0, Rendering::LONGEST ) : '',
				);
			}
		}
		return $pictures;
	}
}
