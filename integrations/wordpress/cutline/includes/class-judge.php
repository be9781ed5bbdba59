<?php
/**
 * Judges a draft: renders it, asks the service, and holds the answer against what the site has set.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Never throws: what cannot be checked is a judgement too.
 */
final class Judge {

	/** What the service is told about each path. */
	const EVENTS = array(
		'editor'   => 'publish',
		'classic'  => 'publish',
		'quick'    => 'bulk',
		'bulk'     => 'bulk',
		'xmlrpc'   => 'api',
		'cli'      => 'api',
		'code'     => 'api',
		'schedule' => 'scheduled',
		'preview'  => 'preview',
		'audit'    => 'audit',
	);

	/** Where the keys of overridden findings are kept: key => who, when, why. */
	const OVERRIDDEN = '_cutline_overridden';

	/**
	 * What was judged within this request, by path and words.
	 *
	 * @var array<string, array{Judgement, Rendering|null}>
	 */
	private static $memory = array();

	/**
	 * The judgement of a draft.
	 *
	 * @param Draft         $draft The draft.
	 * @param string        $path  How it is being published; also "preview" or "audit".
	 * @param \WP_Post|null $live  The post as readers have it, or null: what is wrong there already stops no update.
	 */
	public static function draft( Draft $draft, string $path, ?\WP_Post $live = null ): Judgement {
		return self::rendered( $draft, $path, $live )[0];
	}

	/**
	 * The same, with the page that was judged.
	 *
	 * @param Draft         $draft The draft.
	 * @param string        $path  How it is being published.
	 * @param \WP_Post|null $live  The post as readers have it, or null.
	 * @return array{Judgement, Rendering|null}
	 */
	public static function rendered( Draft $draft, string $path, ?\WP_Post $live = null ): array {
		$name = get_current_blog_id() . "-$path-{$draft->id}-{$draft->at}-" . ( $live ? $live->post_modified_gmt : '' ) . $draft->name();
		if ( isset( self::$memory[ $name ] ) ) {
			return self::$memory[ $name ];
		}
		$made = self::judge( $draft, $path );
		if ( null !== $live && ( $made[0]->stops() || $made[0]->asks() ) ) {
			$there = wp_list_pluck( self::judge( Draft::stored( $live ), $path )[0]->findings, 'key' );
			foreach ( $made[0]->findings as &$finding ) {
				$finding['known'] = in_array( $finding['key'], $there, true );
			}
			unset( $finding );
		}
		if ( count( self::$memory ) > 20 ) {
			self::$memory = array();
		}
		self::$memory[ $name ] = $made;
		return $made;
	}

	/**
	 * Renders and asks.
	 *
	 * @param Draft  $draft The draft.
	 * @param string $path  How it is being published.
	 * @return array{Judgement, Rendering|null}
	 */
	private static function judge( Draft $draft, string $path ): array {
		try {
			$page = Rendering::of( $draft );
		} catch ( \Throwable $wrong ) {
			/* translators: %s: the kind of error, a name from the program. */
			$told = sprintf( __( 'The page could not be made (%s).', 'cutline' ), get_class( $wrong ) );
			return array( Judgement::failed( new \WP_Error( 'odd', $told ), $path, $draft ), null );
		}
		$document = array(
			'id'      => (string) $draft->id,
			'type'    => $draft->type,
			'url'     => $draft->id ? mb_substr( self::address( $draft->id ), 0, Rendering::LONGEST ) : '',
			'lang'    => get_bloginfo( 'language' ),
			'title'   => mb_substr( $draft->title, 0, Rendering::LONGEST ),
			'content' => array( 'article' => $page->html ),
		);

		list( $document['images'], $unread ) = Originals::sent( array_slice( $page->pictures(), 0, 5000 ) );

		$answer = Service::check( $document, self::EVENTS[ $path ], $draft->at );
		$heavy  = is_wp_error( $answer ) && 'too_large' === $answer->get_error_code() && array_column( $document['images'], 'file' );
		if ( $heavy ) { // The story counts first: it is checked without them.
			list( $document['images'], $left ) = Originals::left_out( $document['images'] );

			$unread = array_merge( $unread, $left );
			$answer = Service::check( $document, self::EVENTS[ $path ], $draft->at );
		}
		if ( is_wp_error( $answer ) ) {
			return array( Judgement::failed( $answer, $path, $draft ), $page );
		}
		$made           = new Judgement();
		$made->path     = $path;
		$made->unread   = array_merge( $unread, self::unread( $answer ) );
		$made->sha256   = (string) ( $answer['content_sha256'] ?? '' );
		$allowed        = array_filter( (array) ( $answer['allowed'] ?? array() ), static fn( $each ) => 'page' === ( $each['by'] ?? '' ) );
		$allowed        = array_map( static fn( $each ) => array( 'allowed' => true ) + $each, array_values( $allowed ) );
		$made->findings = self::ours( array_merge( $answer['findings'], $allowed ), (string) ( $answer['mode'] ?? 'block' ), $draft, $page );
		return array( $made, $page );
	}

	/**
	 * The files of which the service says that they could not be read, or not whole.
	 *
	 * @param array $answer Its answer.
	 * @return array<int, array{name: string, told: string}>
	 */
	private static function unread( array $answer ): array {
		$said = array_filter( (array) ( $answer['unread'] ?? array() ), 'is_array' );
		return array_map( static fn( $each ) => Originals::unread( (string) wp_parse_url( (string) ( $each['src'] ?? '' ), PHP_URL_PATH ), (string) ( $each['message'] ?? '' ) ), array_values( $said ) );
	}

	/**
	 * For what a reason was given, by its key: who, when, why.
	 *
	 * @param int $id The post, or 0.
	 * @return array<string, array<string, mixed>>
	 */
	public static function overridden( int $id ): array {
		$kept = $id ? get_post_meta( $id, self::OVERRIDDEN, true ) : array();
		return is_array( $kept ) ? $kept : array();
	}

	/**
	 * Where a post is or will be; its path may choose the house's settings.
	 *
	 * @param int $id The post.
	 */
	private static function address( int $id ): string {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		list( $pattern, $slug ) = get_sample_permalink( $id );
		return str_replace( array( '%postname%', '%pagename%' ), $slug, $pattern );
	}

	/**
	 * The service's findings with what the site makes of them. It may be milder than the house, and never harder.
	 *
	 * What somebody allowed in the story itself, where the house lets them, counts as allowed if whoever publishes it may
	 * override; for others it is a finding like any.
	 *
	 * @param array     $found As they came.
	 * @param string    $house The mode of the house's settings.
	 * @param Draft     $draft The draft.
	 * @param Rendering $page  The page.
	 * @return array<int, array<string, mixed>>
	 */
	private static function ours( array $found, string $house, Draft $draft, Rendering $page ): array {
		$overridden = self::overridden( $draft->id );
		$may        = Options::may_override();
		$seen       = array();
		$kept       = array();
		foreach ( $found as $each ) {
			$family = (string) ( $each['family'] ?? 'style' );
			$mode   = Options::mode_of( $draft->type, $family );
			if ( 'off' === $mode ) {
				continue;
			}
			$mode         = Options::milder( $mode, $house );
			$start        = $page->bytes( (int) $each['location']['start'] );
			$end          = $page->bytes( (int) $each['location']['end'] );
			$words        = preg_replace( '/\s+/u', ' ', substr( $page->html, $start, $end - $start ) );
			$key          = md5( $each['rule'] . "\0" . $words );
			$seen[ $key ] = ( $seen[ $key ] ?? 0 ) + 1;
			$key         .= $seen[ $key ] > 1 ? '-' . $seen[ $key ] : '';
			$allowed      = ! empty( $each['allowed'] ) && ( $may || isset( $overridden[ $key ] ) );
			$kept[]       = array(
				'allowed'    => $allowed,
				'key'        => $key,
				'family'     => $family,
				'mode'       => $mode,
				'decision'   => $allowed ? 'pass' : self::decision( $each ),
				'known'      => false,
				'overridden' => isset( $overridden[ $key ] ),
				'block'      => $page->block_at( $start, $end ),
				'attachment' => (int) ( $each['location']['image_id'] ?? 0 ),
			) + $each;
		}
		return $kept;
	}

	/**
	 * Whether a finding may "pass", makes us "ask" or "stop": the service says it, an older one leaves it to the level.
	 *
	 * @param array $finding As it came.
	 */
	private static function decision( array $finding ): string {
		$said = $finding['decision'] ?? '';
		if ( in_array( $said, array( 'pass', 'ask', 'stop' ), true ) ) {
			return $said;
		}
		$by_level = array(
			'error'   => 'stop',
			'warning' => 'ask',
		);
		return $by_level[ $finding['level'] ] ?? 'pass';
	}
}
