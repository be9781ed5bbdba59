<?php
/**
 * What somebody is told on the next page of the admin, where the publish itself had no place for words.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Kept for each person until shown. Also: that the service has been out of reach.
 */
final class Notices {

	const META = '_cutline_notices';
	const MOST = 20;

	/** Notices of posts that went public all the same. */
	const WENT_OUT = array( 'open', 'unread' );

	/** In the address of the classic editor: it opens with the person's own autosave in its form. */
	const GO_ON = 'cutline_go_on';

	/**
	 * Reasons that were given for what was stopped all the same, by post: they go back into the form.
	 *
	 * @var array<int, string>
	 */
	private static $reasons = array();

	/**
	 * Registers the notices.
	 */
	public static function start(): void {
		add_action( 'admin_notices', array( self::class, 'show' ) );
		add_filter( 'redirect_post_location', array( self::class, 'correct_message' ), 10, 2 );
		add_action( 'load-revision.php', array( self::class, 'correct_restored' ) );
		add_action( 'load-post.php', array( self::class, 'go_on' ) );
	}

	/**
	 * Adds a notice about a post that was stopped.
	 *
	 * @param Draft         $draft     The post.
	 * @param Judgement     $judgement What was found.
	 * @param string        $why       What Judgement::stopped_by said.
	 * @param \WP_Post|null $live      The post as it is and stays, if it is public or scheduled.
	 * @param string        $reason    The reason that was given, or empty.
	 */
	public static function add( Draft $draft, Judgement $judgement, string $why, ?\WP_Post $live, string $reason ): void {
		$user = get_current_user_id();
		if ( ! $user || ! in_array( $judgement->path, Gate::ATTENDED, true ) ) {
			return;
		}
		$found = 'asked' === $why ? $judgement->asks() : $judgement->stops();
		$kept  = get_user_meta( $user, self::META, true );
		$kept  = is_array( $kept ) ? $kept : array();

		$kept[ $draft->id ? $draft->id : 'new' ] = array(
			'title'   => wp_strip_all_tags( $draft->title ),
			'why'     => $why,
			'live'    => $live ? Judgement::kept( $live->post_status ) : '',
			'told'    => $judgement->unchecked,
			'found'   => array_slice( wp_list_pluck( $found, 'message' ), 0, 50 ),
			'classic' => 'classic' === $judgement->path,
			'reason'  => $reason,
		);
		update_user_meta( $user, self::META, array_slice( $kept, -self::MOST, null, true ) );
	}

	/**
	 * Adds a notice that a post went public unchecked.
	 *
	 * @param Draft     $draft     The post.
	 * @param Judgement $judgement Why it was not checked.
	 */
	public static function add_unchecked( Draft $draft, Judgement $judgement ): void {
		self::add_public( $draft, $judgement, 'open', $judgement->unchecked );
	}

	/**
	 * Adds a notice that a post went public, and that the files of its pictures were not read.
	 *
	 * @param Draft     $draft     The post.
	 * @param Judgement $judgement What was found.
	 */
	public static function add_unread( Draft $draft, Judgement $judgement ): void {
		self::add_public( $draft, $judgement, 'unread', $judgement->words_of_unread() );
	}

	/**
	 * Adds a notice about a post that went public.
	 *
	 * @param Draft     $draft     The post.
	 * @param Judgement $judgement What was found.
	 * @param string    $why       "open" or "unread".
	 * @param string    $told      A sentence.
	 */
	private static function add_public( Draft $draft, Judgement $judgement, string $why, string $told ): void {
		$user = get_current_user_id();
		if ( $user && in_array( $judgement->path, array( 'classic', 'quick', 'bulk' ), true ) ) {
			$kept = get_user_meta( $user, self::META, true );
			$kept = is_array( $kept ) ? $kept : array();

			$kept[ $draft->id ] = array(
				'title' => wp_strip_all_tags( $draft->title ),
				'why'   => $why,
				'live'  => '',
				'told'  => $told,
				'found' => array(),
			);
			update_user_meta( $user, self::META, array_slice( $kept, -self::MOST, null, true ) );
		}
	}

	/**
	 * Shows and forgets them.
	 */
	public static function show(): void {
		$screen = get_current_screen();
		if ( $screen && method_exists( $screen, 'is_block_editor' ) && $screen->is_block_editor() ) {
			return;
		}
		$kept = get_user_meta( get_current_user_id(), self::META, true );
		if ( is_array( $kept ) && $kept ) {
			self::$reasons = array_map( static fn( $each ) => $each['reason'] ?? '', $kept );
			delete_user_meta( get_current_user_id(), self::META );
			foreach ( $kept as $id => $notice ) {
				self::show_one( (int) $id, $notice );
			}
		}
		$trouble = get_transient( Service::TROUBLE );
		if ( is_array( $trouble ) && current_user_can( 'manage_options' ) ) {
			$told = sprintf(
				/* translators: 1: how many, 2: for how long, such as "5 minutes", 3: why. */
				_n( 'Cutline could not check %1$d story in the last %2$s. %3$s', 'Cutline could not check %1$d stories in the last %2$s. %3$s', (int) $trouble['count'], 'cutline' ),
				(int) $trouble['count'],
				human_time_diff( (int) $trouble['since'] ),
				$trouble['words']
			);
			printf(
				'<div class="notice notice-warning"><p><strong>%s</strong> <a href="%s">%s</a></p></div>',
				esc_html( $told ),
				esc_url( admin_url( 'admin.php?page=cutline-settings' ) ),
				esc_html__( 'Settings', 'cutline' )
			);
		}
	}

	/**
	 * The reason that was given for a post when it was stopped, of the notices that this page shows; or empty.
	 *
	 * @param int $id The post.
	 */
	public static function reason( int $id ): string {
		return (string) ( self::$reasons[ $id ] ?? '' );
	}

	/**
	 * What the block editor has to say of a post, as plain text; then it is forgotten.
	 *
	 * @param int $id The post.
	 */
	public static function take( int $id ): string {
		$kept = get_user_meta( get_current_user_id(), self::META, true );
		if ( ! is_array( $kept ) || ! isset( $kept[ $id ] ) || in_array( $kept[ $id ]['why'], self::WENT_OUT, true ) ) {
			return '';
		}
		$notice = $kept[ $id ];
		unset( $kept[ $id ] );
		update_user_meta( get_current_user_id(), self::META, $kept );
		$words = array_merge( array( __( 'Not published.', 'cutline' ), $notice['live'], $notice['told'] ), $notice['found'] );
		return implode( ' ', array_filter( $words ) );
	}

	/**
	 * One notice: what happened to which post, and the list.
	 *
	 * @param int   $id     The post, or 0.
	 * @param array $notice As it was kept.
	 */
	private static function show_one( int $id, array $notice ): void {
		$heads = array(
			'open'      => __( 'Published without a check.', 'cutline' ),
			'unread'    => __( 'Published; not all of it was checked.', 'cutline' ),
			'unchecked' => __( 'Not published.', 'cutline' ) . ' ' . __( 'It could not be checked.', 'cutline' ),
			'stopped'   => __( 'Not published.', 'cutline' ),
			'asked'     => Options::may_override() ? __( 'Not published yet: a reason is needed.', 'cutline' ) : __( 'Not published yet.', 'cutline' ),
		);
		$out   = in_array( $notice['why'], self::WENT_OUT, true );
		$title = '' === trim( $notice['title'] ) ? __( '(no title)', 'cutline' ) : $notice['title'];
		echo '<div class="notice notice-' . ( $out ? 'warning' : 'error' ) . ' cutline-notice"><p>';
		$link = $id ? get_edit_post_link( $id ) : '';
		if ( $link ) {
			echo '<a href="' . esc_url( $link ) . '">' . esc_html( $title ) . '</a>: ';
		} else {
			echo esc_html( $title ) . ': ';
		}
		echo '<strong>' . esc_html( $heads[ $notice['why'] ] ) . '</strong> ';
		if ( ! $out ) {
			echo esc_html( $notice['live'] ? $notice['live'] . ' ' . __( 'Your changes are kept as an autosave.', 'cutline' ) : __( 'Your words are saved.', 'cutline' ) ) . ' ';
		}
		if ( $notice['live'] && $id && wp_get_post_autosave( $id, get_current_user_id() ) ) {
			$autosave = wp_get_post_autosave( $id, get_current_user_id() );
			echo '<a href="' . esc_url( admin_url( 'revision.php?revision=' . $autosave->ID ) ) . '">' . esc_html__( 'See your changes', 'cutline' ) . '</a> ';
			if ( $link && ! empty( $notice['classic'] ) ) {
				echo '<a href="' . esc_url( add_query_arg( self::GO_ON, 1, get_edit_post_link( $id, 'raw' ) ) ) . '">' . esc_html__( 'Go on with your changes', 'cutline' ) . '</a> ';
			}
		}
		if ( 'asked' === $notice['why'] && '' !== $notice['told'] ) {
			echo esc_html__( 'It could not be checked.', 'cutline' ) . ' ';
		}
		echo esc_html( $notice['told'] ) . ' ';
		if ( 'asked' === $notice['why'] ) {
			echo esc_html( self::how_to_go_on( $notice ) );
		}
		echo '</p>';
		if ( $notice['found'] ) {
			echo '<ul class="ul-disc">';
			foreach ( $notice['found'] as $words ) {
				echo '<li>' . esc_html( $words ) . '</li>';
			}
			echo '</ul>';
		}
		echo '</div>';
	}

	/**
	 * What somebody does who was asked for a reason.
	 *
	 * @param array $notice As it was kept.
	 */
	private static function how_to_go_on( array $notice ): string {
		if ( ! Options::may_override() ) {
			return __( 'Mend it, or ask somebody who may override this.', 'cutline' );
		}
		if ( empty( $notice['classic'] ) ) {
			return __( 'Open the post to give the reason.', 'cutline' );
		}
		if ( '' !== ( $notice['reason'] ?? '' ) ) {
			/* translators: %d: a number. */
			return sprintf( __( 'Yours is too short: give at least %d letters, and publish again.', 'cutline' ), Options::REASON );
		}
		return __( 'Give the reason in the box Captions and credits, then publish again.', 'cutline' );
	}

	/**
	 * Core would say "Post published" of a post that was stopped.
	 *
	 * @param string $location Where the classic editor goes next.
	 * @param int    $id       The post.
	 */
	public static function correct_message( $location, $id ): string {
		$kept = get_user_meta( get_current_user_id(), self::META, true );
		$why  = is_array( $kept ) ? ( $kept[ (int) $id ]['why'] ?? 'open' ) : 'open';
		return in_array( $why, self::WENT_OUT, true ) ? (string) $location : remove_query_arg( 'message', $location );
	}

	/**
	 * Core would say "Post restored" where the restored words were stopped.
	 */
	public static function correct_restored(): void {
		add_filter(
			'wp_redirect',
			static function ( $location ) {
				$kept = get_user_meta( get_current_user_id(), self::META, true );
				if ( ! is_array( $kept ) || ! array_diff( array_column( $kept, 'why' ), self::WENT_OUT ) ) {
					return $location;
				}
				return remove_query_arg( array( 'message', 'revision' ), $location );
			}
		);
	}

	/**
	 * Fills the form of the classic editor from the autosave; nothing is stored.
	 */
	public static function go_on(): void {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- shows somebody their own words.
		if ( ! isset( $_GET[ self::GO_ON ], $_GET['post'] ) || 'GET' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			return;
		}
		$id       = absint( $_GET['post'] ); // phpcs:ignore WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- as above.
		$autosave = current_user_can( 'edit_post', $id ) ? wp_get_post_autosave( $id, get_current_user_id() ) : false;
		if ( ! $autosave ) {
			return;
		}
		foreach ( array( 'title', 'content', 'excerpt' ) as $field ) {
			$kept = $autosave->{"post_$field"};
			add_filter( "{$field}_edit_pre", static fn( $words, $post ) => (int) $post === $id ? $kept : $words, 1, 2 );
		}
	}
}
