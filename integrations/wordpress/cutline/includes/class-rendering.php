<?php
/**
 * The page that readers would get of a draft, and which stretch of it each block made.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Rendered, not stored: captions and credits often come from the media library when the page is made.
 */
final class Rendering {

	/** At most as many addresses are looked up in the media library. */
	const LOOKUPS = 40;

	/**
	 * The page as HTML.
	 *
	 * @var string
	 */
	public $html = '';

	/**
	 * Stretches of the page, in bytes: start, end, path ("title" for the headline), name of the block.
	 *
	 * @var array<int, array{int, int, string, string}>
	 */
	private $stretches = array();

	/**
	 * The same page as UTF-16, in which the service counts.
	 *
	 * @var string|null
	 */
	private $utf16 = null;

	/**
	 * The pictures, as the service asks for them.
	 *
	 * @var array<int, array<string, string>>
	 */
	private $pictures = array();

	/**
	 * Whether a page is being rendered for a check just now.
	 *
	 * @var bool
	 */
	private static $busy = false;

	/**
	 * Whether a page is being rendered for a check just now; then nothing is judged.
	 */
	public static function is_busy(): bool {
		return self::$busy;
	}

	/**
	 * Renders a draft.
	 *
	 * @param Draft $draft The draft.
	 * @throws \Throwable Whatever a plugin or theme throws while it renders.
	 */
	public static function of( Draft $draft ): self {
		$made              = new self();
		$title             = wp_kses_post( $draft->title );
		$head              = '<!DOCTYPE html><html lang="' . esc_attr( get_bloginfo( 'language' ) ) . '"><body><article id="cutline-article">';
		$head             .= '<h1>';
		$made->stretches[] = array( strlen( $head ), strlen( $head . $title ), 'title', '' );
		$made->html        = $head . $title . '</h1>' . self::lead( $draft );
		self::$busy        = true;
		$level             = ob_get_level();
		ob_start();
		try {
			$marked = self::content( $draft );
		} finally {
			while ( ob_get_level() > $level ) {
				ob_end_clean();
			}
			self::$busy = false;
		}
		$start = strlen( $made->html );
		$made->append( $marked );
		if ( ! has_blocks( $draft->content ) ) {
			$made->stretches[] = array( $start, strlen( $made->html ), '0', 'core/freeform' );
		}
		$made->html .= '</article></body></html>';
		/**
		 * The page that is sent to the service. Stretches of blocks count from the article's first character.
		 *
		 * @param string $html  The page.
		 * @param Draft  $draft What it was made of.
		 */
		$shown = (string) apply_filters( 'cutline_rendered_page', $made->html, $draft );
		if ( $shown !== $made->html ) {
			$made->html      = $shown;
			$made->stretches = array();
		}
		$made->find_pictures();
		return $made;
	}

	/**
	 * The featured image with its caption, where the site says that its theme prints them.
	 *
	 * @param Draft $draft The draft.
	 */
	private static function lead( Draft $draft ): string {
		if ( ! $draft->featured || ! Options::get( 'featured' ) ) {
			return '';
		}
		$words = trim( wp_kses_post( wp_get_attachment_caption( $draft->featured ) ) . ' ' . Printed_Credits::words( $draft->featured ) );
		$words = '' === $words ? '' : "<figcaption>$words</figcaption>";
		return '<figure>' . wp_get_attachment_image( $draft->featured, 'large', false, array( 'class' => "wp-image-{$draft->featured}" ) ) . "$words</figure>";
	}

	/**
	 * The content as the_content gives it, with a mark before and after each block. Classic content has one block, and
	 * gets no marks: they would be taken for words when its paragraphs are made.
	 *
	 * @param Draft $draft The draft.
	 */
	private static function content( Draft $draft ): string {
		$post               = $draft->id ? clone get_post( $draft->id ) : new \WP_Post(
			(object) array(
				'ID'     => 0,
				'filter' => 'raw',
			)
		);
		$post->post_type    = $draft->type;
		$post->post_title   = $draft->title;
		$post->post_content = $draft->content;
		$before             = $GLOBALS['post'] ?? null;
		$parser             = static fn( $given ) => \WP_Block_Parser::class === ltrim( $given, '\\' ) ? Parser::class : $given;
		$remember           = static function ( $content ) {
			Parser::$marked = $content;
			return $content;
		};
		$mark               = static function ( $html, $block ) {
			$path = $block[ Parser::PATH ] ?? null;
			$name = (string) ( $block['blockName'] ?? 'core/freeform' );
			return null === $path || '' === $html || ! has_blocks( (string) Parser::$marked ) ? $html : "<!--cutline:$path:$name-->$html<!--/cutline:$path:$name-->";
		};
		// Embeds would be fetched from their providers: what is checked is fetched from nowhere.
		$embed   = $GLOBALS['wp_embed'] ?? null;
		$fetches = array();
		foreach ( array( 'run_shortcode', 'autoembed' ) as $fetch ) {
			if ( $embed && remove_filter( 'the_content', array( $embed, $fetch ), 8 ) ) {
				$fetches[] = array( $embed, $fetch );
			}
		}
		add_filter( 'block_parser_class', $parser, PHP_INT_MAX );
		add_filter( 'the_content', $remember, 8 );
		add_filter( 'render_block', $mark, PHP_INT_MAX, 2 );
		// phpcs:ignore WordPress.WP.GlobalVariablesOverride, WordPress.Variables.GlobalVariables -- what setup_postdata asks for; put back below.
		$GLOBALS['post'] = $post;
		setup_postdata( $post );
		try {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- core's own filter.
			return (string) apply_filters( 'the_content', $draft->content );
		} finally {
			foreach ( $fetches as $fetch ) {
				add_filter( 'the_content', $fetch, 8 );
			}
			remove_filter( 'block_parser_class', $parser, PHP_INT_MAX );
			remove_filter( 'the_content', $remember, 8 );
			remove_filter( 'render_block', $mark, PHP_INT_MAX );
			Parser::$marked = null;
			// phpcs:ignore WordPress.WP.GlobalVariablesOverride, WordPress.Variables.GlobalVariables -- as it was.
			$GLOBALS['post'] = $before;
			if ( $before instanceof \WP_Post ) {
				setup_postdata( $before );
			}
		}
	}

	/**
	 * Appends the content without its marks, and remembers where they stood.
	 *
	 * @param string $marked The content with marks.
	 */
	private function append( string $marked ): void {
		$open  = array();
		$parts = preg_split( '#<!--(/?)cutline:([0-9.]+):([\w/-]+)-->#', $marked, -1, PREG_SPLIT_DELIM_CAPTURE );
		foreach ( $parts as $index => $part ) {
			if ( 0 === $index % 4 ) {
				$this->html .= $part;
			} elseif ( 3 === $index % 4 ) {
				$path = $parts[ $index - 1 ];
				if ( '' === $parts[ $index - 2 ] ) {
					$open[ $path ] = strlen( $this->html );
				} elseif ( isset( $open[ $path ] ) ) {
					$this->stretches[] = array( $open[ $path ], strlen( $this->html ), $path, $part );
					unset( $open[ $path ] );
				}
			}
		}
	}

	/**
	 * The block that made a stretch, the innermost; null where none did.
	 *
	 * @param int $start In bytes.
	 * @param int $end   In bytes.
	 * @return array{start: int, end: int, path: string, name: string}|null
	 */
	public function block_at( int $start, int $end ): ?array {
		$found = null;
		foreach ( $this->stretches as list( $from, $to, $path, $name ) ) {
			if ( $from <= $start && $end <= $to && ( null === $found || $to - $from <= $found['end'] - $found['start'] ) ) {
				$found = array(
					'start' => $from,
					'end'   => $to,
					'path'  => $path,
					'name'  => $name,
				);
			}
		}
		return $found;
	}

	/**
	 * A place in bytes.
	 *
	 * @param int $units The same in UTF-16 units, from 0.
	 */
	public function bytes( int $units ): int {
		$this->utf16 = $this->utf16 ?? mb_convert_encoding( $this->html, 'UTF-16LE', 'UTF-8' );
		return strlen( mb_convert_encoding( substr( $this->utf16, 0, 2 * $units ), 'UTF-8', 'UTF-16LE' ) );
	}

	/**
	 * The pictures, as the service asks for them: address, number of the attachment, block, credit in the library.
	 *
	 * @return array<int, array<string, string>>
	 */
	public function pictures(): array {
		return $this->pictures;
	}

	/**
	 * Finds the pictures and which attachment each shows.
	 */
	private function find_pictures(): void {
		$lookups = self::LOOKUPS;
		preg_match_all( '/<img\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*>/i', $this->html, $tags, PREG_OFFSET_CAPTURE );
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
			$block = $this->block_at( $at, $at + strlen( $tag ) );
			foreach ( array_unique( $addresses ) as $address ) {
				$this->pictures[] = array(
					'src'        => $address,
					'id'         => $id ? (string) $id : '',
					'block_path' => $block['path'] ?? '',
					'credit'     => $id ? Credits::of( $id ) : '',
				);
			}
		}
	}
}
