package nl.collectieveinbox.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/** The last chain: whatever no other room guards is a screen, and a screen asks who you are. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class UiSecurity {

    /** What the sign-in page itself needs. */
    private static final String[] OPEN = {"/aura/**", "/styles/**", "/scripts/**", "/icons/**"};

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain screens(HttpSecurity http, RequestUtil vaadinRequests) throws Exception {
        // our own pages show mail and PDFs in a frame; nobody else's page may frame ours
        return http.headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll())
                // Vaadin's own rule lets a sign-in pass without a token; then a foreign page could sign somebody in
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                        .enableCsrfConfiguration(false)
                        // an address that is no screen gets the page that says so; refused here it would be a blank one
                        .anyRequest(AuthorizedUrl::authenticated)
                        .loginView(SignInView.class, "/login"))
                .formLogin(form -> form.failureHandler(UiSecurity::backToTheForm))
                .build();
    }

    private static void backToTheForm(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        request.getSession().setAttribute(SignInView.TYPED_NAME, request.getParameter("username"));
        response.sendRedirect(
                request.getContextPath() + "/login?" + (why instanceof LockedException ? SignInView.LOCKED : SignInView.WRONG));
    }
}
