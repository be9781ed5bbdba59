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

	/** Characters of a piece in which places are counted. */
	const CHUNK = 4096;

	/** A picture that stands in the page as data: what leads it in, and the data. */
	const DATA = '~(\bdata:image/[\w.+-]++(?:;[\w=.+-]++)*+,)([^"\'<>\s)]{512,}+)~i';

	/** Characters of an address, of a block's path, of a credit: the service is told of no longer ones. */
	const LONGEST = 1000;

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
	 * The page in pieces, each with the place where it begins, in UTF-16 units, in which the service counts, and in bytes.
	 *
	 * @var array<int, array{int, int, string}>
	 */
	private $chunks = array();

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
		$head              = '<h1>';
		$made->stretches[] = array( strlen( $head ), strlen( $head . $title ), 'title', '' );
		$made->html        = $head . $title . '</h1>' . self::without_data( self::lead( $draft ) );
		self::$busy        = true;
		$level             = ob_get_level();
		ob_start();
		try {
			$marked = self::without_data( self::content( $draft ) );
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
		/**
		 * What is sent to the service: the headline and the article's own HTML, without the page round it. All of it is
		 * read, whatever end tags stand in a story.
		 *
		 * @param string $html  The article.
		 * @param Draft  $draft What it was made of.
		 */
		$shown = (string) apply_filters( 'cutline_rendered_page', $made->html, $draft );
		if ( $shown !== $made->html ) {
			$made->html      = self::without_data( $shown );
			$made->stretches = array();
		}
		$made->pictures = Pictures::in( $made );
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
		if ( ! $this->chunks ) {
			$at   = 0;
			$byte = 0;
			foreach ( mb_str_split( $this->html, self::CHUNK, 'UTF-8' ) as $chunk ) {
				$this->chunks[] = array( $at, $byte, $chunk );

				$at   += self::units( $chunk );
				$byte += strlen( $chunk );
			}
		}
		// The last one that begins at the place or before it.
		$low  = 0;
		$high = count( $this->chunks ) - 1;
		while ( $low < $high ) {
			$middle = intdiv( $low + $high + 1, 2 );
			if ( $this->chunks[ $middle ][0] <= $units ) {
				$low = $middle;
			} else {
				$high = $middle - 1;
			}
		}
		list( $at, $byte, $chunk ) = $this->chunks[ $low ] ?? array( 0, 0, '' );
		$before                    = substr( mb_convert_encoding( $chunk, 'UTF-16LE', 'UTF-8' ), 0, 2 * max( 0, $units - $at ) );
		return $byte + strlen( mb_convert_encoding( $before, 'UTF-8', 'UTF-16LE' ) );
	}

	/**
	 * How many UTF-16 units some words have: two for each character beyond the first plane.
	 *
	 * @param string $words Words.
	 */
	private static function units( string $words ): int {
		return intdiv( strlen( mb_convert_encoding( $words, 'UTF-16LE', 'UTF-8' ) ), 2 );
	}

	/**
	 * HTML in which pictures that stand in it as data have names instead: what they show is nothing that is checked, and
	 * one photograph would make the page larger than any service takes. Two of the same keep the same name.
	 *
	 * @param string $html HTML.
	 */
	private static function without_data( string $html ): string {
		if ( false === stripos( $html, 'data:image/' ) ) {
			return $html;
		}
		$name = static fn( $hit ) => $hit[1] . substr( $hit[2], 0, 32 ) . md5( $hit[2] );
		return preg_replace_callback( self::DATA, $name, $html ) ?? $html;
	}

	/**
	 * The pictures, as the service asks for them: address, number of the attachment, block, credit in the library.
	 *
	 * @return array<int, array<string, string>>
	 */
	public function pictures(): array {
		return $this->pictures;
	}
}
