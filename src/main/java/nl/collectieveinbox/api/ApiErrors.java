package nl.collectieveinbox.api;

import nl.collectieveinbox.triage.UnknownRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error of the API as a problem (RFC 9457) that names the parameter; never a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ProblemDetail on(BadParameter bad) {
        return parameter(bad.parameter(), bad.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException bad) {
        return parameter(bad.getName(), "cannot be read: a number is expected");
    }

    @ExceptionHandler
    ProblemDetail on(MissingServletRequestParameterException missing) {
        return parameter(missing.getParameterName(), "is missing");
    }

    @ExceptionHandler
    ProblemDetail on(NotFound missing) {
        return problem(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(Withheld closed) {
        return problem(HttpStatus.FORBIDDEN, closed.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(UnknownRequest missing) {
        return problem(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(RuntimeException unexpected) {
        log.error("The API could not answer", unexpected);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; the log says what.");
    }

    private static ProblemDetail parameter(String name, String reason) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Parameter '" + name + "' " + reason);
        problem.setProperty("parameter", name);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
