<?php
/**
 * The gate for everything else that ends in wp_insert_post: classic editor, lists, XML-RPC, WP-CLI, other plugins.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * A new post stays a draft; of a public one readers keep what they had, and the new words are kept as an autosave.
 */
final class Insert_Gate {

	/**
	 * Why posts were stopped within this request, by their number.
	 *
	 * @var array<int, string>
	 */
	private static $stopped = array();

	/**
	 * Posts that were stopped before they had a number.
	 *
	 * @var array<int, array{Draft, Judgement, string}>
	 */
	private static $unnumbered = array();

	/**
	 * Registers the gate.
	 */
	public static function start(): void {
		add_filter( 'wp_insert_post_data', array( self::class, 'judge' ), 99, 2 );
		add_action( 'wp_after_insert_post', array( self::class, 'stored' ), 10, 2 );
		add_action( 'before_delete_post', array( Log::class, 'forget' ) );
		add_action( 'wp_after_insert_post', array( self::class, 'tell_wp_xmlrpc' ), PHP_INT_MAX );
		foreach ( array( 'mw_newPost', 'mw_editPost', 'blogger_newPost', 'blogger_editPost' ) as $call ) {
			add_action( "xmlrpc_call_success_$call", array( self::class, 'tell_xmlrpc' ) );
		}
	}

	/**
	 * Lets the data through as they are, or changes them so that nothing goes public.
	 *
	 * @param array $data    What will be stored, slashed.
	 * @param array $postarr What was asked for, slashed.
	 * @return array
	 */
	public static function judge( array $data, array $postarr ): array {
		if ( ! Gate::is_judged( $data['post_type'], $data['post_status'] ) ) {
			return $data;
		}
		$old      = empty( $postarr['ID'] ) ? null : get_post( (int) $postarr['ID'] );
		$featured = $postarr['_thumbnail_id'] ?? ( $old ? get_post_thumbnail_id( $old ) : 0 );
		$draft    = new Draft( $old ? $old->ID : 0, $data['post_type'], (string) wp_unslash( $data['post_title'] ), (string) wp_unslash( $data['post_content'] ), max( 0, (int) $featured ), (string) ( $data['post_date_gmt'] ?? '' ) );
		$live     = $old && Gate::is_judged( $old->post_type, $old->post_status ) ? $old : null;
		if ( Gate::is_next( $draft ) || Gate::passed( $draft ) ) {
			return $data;
		}
		if ( ( defined( 'WP_IMPORTING' ) && WP_IMPORTING ) || ( $live && Gate::changes_nothing( $draft, $data['post_status'], $live ) ) ) {
			Gate::let_through( $draft, null );
			return $data;
		}
		$path      = self::path();
		$reason    = 'classic' === $path ? Classic::reason( $draft->id ) : '';
		$judgement = Judge::draft( $draft, $path, Gate::for_readers( $old ) );
		$why       = $judgement->stopped_by( $reason );
		if ( '' === $why ) {
			Gate::let_through( $draft, $judgement, $reason );
			return $data;
		}
		if ( 'quick' === $path ) {
			// Nothing is written yet; what this prints stands in the form, where the words that were typed still are.
			Outcome::stopped( $draft, $judgement, $why, null !== $live );
			wp_die( esc_html( __( 'Not published.', 'cutline' ) . ' ' . self::in_the_list( $judgement, $why ) ) );
		}
		if ( $draft->id ) {
			self::tell( $draft, $judgement, $why, null !== $live );
		} else {
			self::$unnumbered[] = array( $draft, $judgement, $why );
		}
		Notices::add( $draft, $judgement, $why, $live, $reason );
		return $live ? self::as_it_was( $data, $live ) : self::as_a_draft( $data, $postarr, $old );
	}

	/**
	 * The words for somebody who has no field for a reason.
	 *
	 * @param Judgement $judgement What was found.
	 * @param string    $why       What Judgement::stopped_by said.
	 */
	private static function in_the_list( Judgement $judgement, string $why ): string {
		return $judgement->words( $why ) . ( 'asked' === $why && Options::may_override() ? ' ' . __( 'Open the post to do so.', 'cutline' ) : '' );
	}

	/**
	 * A public post as readers have it. The new words are kept where WordPress keeps what was not saved yet.
	 *
	 * @param array    $data What would have been stored, slashed.
	 * @param \WP_Post $live The post.
	 * @return array
	 */
	private static function as_it_was( array $data, \WP_Post $live ): array {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		$words = array(
			'post_ID'      => $live->ID,
			'ID'           => $live->ID,
			'post_type'    => $live->post_type,
			'post_title'   => $data['post_title'],
			'post_content' => $data['post_content'],
			'post_excerpt' => $data['post_excerpt'],
		);
		$kept  = get_current_user_id() && current_user_can( 'edit_post', $live->ID ) ? wp_create_post_autosave( $words ) : 0;
		$same  = wp_unslash( $data['post_content'] ) === $live->post_content && wp_unslash( $data['post_title'] ) === $live->post_title;
		if ( ( ! $kept || is_wp_error( $kept ) ) && ! $same ) {
			_wp_put_post_revision( wp_unslash( $words ), true ); // As an autosave: kept where there are no revisions, too.
		}
		foreach ( array_diff( array_keys( $data ), array( 'post_author', 'to_ping', 'pinged' ) ) as $field ) {
			$data[ $field ] = wp_slash( $live->$field );
		}
		self::keep_meta( $live->ID );
		return $data;
	}

	/**
	 * The lead picture and the template of a public post stay too, until the update that was stopped is over.
	 *
	 * @param int $id The post.
	 */
	private static function keep_meta( int $id ): void {
		$keep = static fn( $done, $post, $key ) => (int) $post === $id && in_array( $key, array( '_thumbnail_id', '_wp_page_template' ), true ) ? false : $done;
		$kind = array( 'add_post_metadata', 'update_post_metadata', 'delete_post_metadata' );
		foreach ( $kind as $hook ) {
			add_filter( $hook, $keep, 10, 3 );
		}
		$over = static function ( $stored ) use ( $id, $keep, $kind, &$over ) {
			if ( (int) $stored === $id ) {
				foreach ( $kind as $hook ) {
					remove_filter( $hook, $keep, 10 );
				}
				remove_action( 'wp_after_insert_post', $over, 0 );
			}
		};
		add_action( 'wp_after_insert_post', $over, 0 );
	}

	/**
	 * The post with its new words, as a draft or what it was. A date that somebody chose stays.
	 *
	 * @param array         $data    What would have been stored, slashed.
	 * @param array         $postarr What was asked for, slashed.
	 * @param \WP_Post|null $old     The post, if there was one.
	 * @return array
	 */
	private static function as_a_draft( array $data, array $postarr, ?\WP_Post $old ): array {
		$given               = ! $old && array_filter( array( $postarr['post_date'] ?? '', $postarr['post_date_gmt'] ?? '' ) );
		$chosen              = 'future' === $data['post_status'] || ! empty( $postarr['edit_date'] ) || $given;
		$was                 = $old && ! in_array( $old->post_status, array( 'auto-draft', 'trash', 'new' ), true ) ? $old->post_status : 'draft';
		$data['post_status'] = $was;
		if ( ! $chosen && in_array( $was, get_post_stati( array( 'date_floating' => true ) ), true ) && ( ! $old || '0000-00-00 00:00:00' === $old->post_date_gmt ) ) {
			$data['post_date_gmt'] = '0000-00-00 00:00:00'; // Else it would be published later with the time of today.
		}
		return $data;
	}

	/**
	 * A post is stored: what was judged before has its number now.
	 *
	 * @param int      $id   Its number.
	 * @param \WP_Post $post The post.
	 */
	public static function stored( $id, $post ): void {
		$draft = Draft::stored( $post );
		foreach ( self::$unnumbered as $index => list( $judged, $judgement, $why ) ) {
			if ( $judged->type === $draft->type && trim( $judged->title ) === trim( $draft->title ) ) {
				unset( self::$unnumbered[ $index ] );
				$judged->id = $draft->id;
				self::tell( $judged, $judgement, $why );
				return;
			}
		}
		$passed = Gate::passed( $draft );
		if ( null === $passed ) {
			return;
		}
		Gate::forget( $draft );
		if ( null !== $passed['judgement'] ) {
			Outcome::passed( $draft, $passed['judgement'], $passed['reason'] );
		}
	}

	/**
	 * Writes down that a post was stopped, and tells the program that asked.
	 *
	 * @param Draft     $draft     The post.
	 * @param Judgement $judgement What was found.
	 * @param string    $why       What Judgement::stopped_by said.
	 * @param bool      $live      Whether readers keep an older version.
	 */
	private static function tell( Draft $draft, Judgement $judgement, string $why, bool $live = false ): void {
		self::$stopped[ $draft->id ] = $judgement->words( $why );
		Outcome::stopped( $draft, $judgement, $why, $live );
		if ( defined( 'WP_CLI' ) && \WP_CLI ) {
			/* translators: %d: the number of a post. */
			\WP_CLI::warning( sprintf( __( 'Not published; post %d keeps your words.', 'cutline' ), $draft->id ) . ' ' . $judgement->words( $why ) );
		}
	}

	/**
	 * A client of XML-RPC is told that its post stays a draft, where core would say that all went well.
	 *
	 * @param int $id The post.
	 */
	public static function tell_xmlrpc( $id ): void {
		$server = $GLOBALS['wp_xmlrpc_server'] ?? null;
		$told   = self::$stopped[ (int) $id ] ?? '';
		if ( '' === $told || ! $server || 'system.multicall' === ( $server->message->methodName ?? '' ) ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- core's name.
			return;
		}
		/* translators: %d: the number of a post. */
		$server->error( 422, sprintf( __( 'Not published; post %d keeps your words.', 'cutline' ), $id ) . ' ' . $told );
	}

	/**
	 * The same for calls that store the post last of all and have no hook after it.
	 *
	 * @param int $id The post.
	 */
	public static function tell_wp_xmlrpc( $id ): void {
		$method = $GLOBALS['wp_xmlrpc_server']->message->methodName ?? ''; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- core's name.
		if ( in_array( $method, array( 'wp.newPost', 'wp.editPost', 'mt.publishPost' ), true ) ) {
			self::tell_xmlrpc( $id );
		}
	}

	/**
	 * How this request publishes.
	 */
	private static function path(): string {
		// phpcs:disable WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- core has verified it; this only tells ways apart.
		$action = sanitize_key( wp_unslash( $_REQUEST['action'] ?? '' ) );
		if ( defined( 'XMLRPC_REQUEST' ) && XMLRPC_REQUEST ) {
			return 'xmlrpc';
		}
		if ( defined( 'WP_CLI' ) && \WP_CLI ) {
			return 'cli';
		}
		if ( wp_doing_ajax() ) {
			return 'inline-save' === $action ? 'quick' : 'code';
		}
		if ( is_admin() && isset( $_REQUEST['bulk_edit'] ) ) {
			return 'bulk';
		}
		return is_admin() && in_array( $action, array( 'editpost', 'post', 'post-quickdraft-save', 'restore' ), true ) ? 'classic' : 'code';
		// phpcs:enable WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification
	}
}
