package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTest {

    @ParameterizedTest
    @ValueSource(strings = {"/th/companies/../../etc/passwd", "/th/%2e%2e/x", "/th/.%2E/x", "/th/..%5cx", "/th/a%5Cb", "/th/a\\b", "/th;jsessionid=1/companies", "/th/x;y",
            "/th/%", "/th/%4", "/th/%zz", "/th/%ff", "/th/%c3%28", "/th/%e0%80%af", "/th/%ed%a0%80", "/th/%00", "/th/%1b", "/th/%7f", "/th/%c2%85"})
    void aPathThatClimbsOrIsNoTextIsRefused(String path) {
        refused(path, null, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%00", "q=%ff%fe", "q=%c0%80", "q=a%08"})
    void aQueryThatIsNoTextIsRefused(String query) {
        refused("/th/search", query, 400);
    }

    @Test
    void anAddressOfTenKilobytesIsTooLong() {
        refused("/th/" + "a".repeat(10_000), null, 414);
        refused("/th/search", "q=" + "a".repeat(10_000), 414);
        refused("/th/search", "q=" + "%E0%B8%81".repeat(2_700), 414);
    }

    @ParameterizedTest
    @CsvSource({"/th/,", "/ja/companies/siam-precision,", "/en/search, q=a+b%26c&page=2", "/th/search, q=%E0%B8%A2%E0%B8%B2", "/en/search, q=line%0D%0Abreak%09tab",
            "/en/search, q=../..;x\\y", "/en/search, q=ยา"})
    void whatReadersAskForPasses(String path, String query) {
        assertThatCode(() -> Malformed.refuse(request(path, query))).doesNotThrowAnyException();
    }

    private static void refused(String path, String query, int status) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Malformed.refuse(request(path, query)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(status));
    }

    static HttpServletRequest request(String path, String query) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("getRequestURI", path);
        answers.put("getQueryString", query);
        return (HttpServletRequest) Proxy.newProxyInstance(MalformedTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
