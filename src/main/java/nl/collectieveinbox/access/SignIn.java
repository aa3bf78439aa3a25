package nl.collectieveinbox.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Tells Spring Security who our members are and counts their failures. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    // OWASP's password storage cheat sheet asks for a work factor of 10 or more
    private static final int BCRYPT_STRENGTH = 12;

    @Bean
    PasswordEncoder passwords() {
        return new DelegatingPasswordEncoder(
                "bcrypt", java.util.Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    UserDetailsService memberDetails(Members members) {
        return username -> members.credentials(username)
                .map(found -> User.withUsername(found.member().username())
                        .password(found.password())
                        .roles(found.member().role().name())
                        .accountLocked(found.locked())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No such member"));
    }

    @Bean
    AuthenticationEventPublisher signInEvents(ApplicationEventPublisher events) {
        return new DefaultAuthenticationEventPublisher(events);
    }

    @Component
    static class LockOut {

        private final Members members;

        LockOut(Members members) {
            this.members = members;
        }

        @EventListener
        void on(AuthenticationFailureBadCredentialsEvent failure) {
            members.signInFailed(failure.getAuthentication().getName());
        }

        @EventListener
        void on(AuthenticationSuccessEvent success) {
            members.signInSucceeded(success.getAuthentication().getName());
        }
    }
}
