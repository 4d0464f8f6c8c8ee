package org.yingbao.subsidy.policy;

/** A policy in which every form that a policy may have stands once. */
final class EveryForm {
    static final String POLICY = """
            {"policyId": "example", "revision": 2, "region": "371300", "coverageYear": 2023,
             "window": {"opens": "2022-09-01", "closes": "2022-12-31"}, "inForceFrom": "2022-10-01", "extends": true,
             "standards": [{"tier": 1, "amountFen": 35000}, {"tier": 2, "amountFen": 20000, "when": {"maxAge": 17}}],
             "grants": [
               {"categories": ["EXTREME_POVERTY"], "amount": {"full": true}},
               {"categories": ["MINIMUM_LIVING"], "payers": [
                 {"payer": "MEDICAL_AID", "amount": {"fixedFen": 15000}}, {"payer": "COUNTY_FINANCE", "amount": {"rest": true}}]},
               {"categories": ["MINIMUM_LIVING"], "tier": 2, "amount": {"percentOfTier": {"tier": 1, "percent": 100}}},
               {"categories": ["MARGIN"], "when": {"anyOf": [{"minAge": 60}, {"maxAge": 17}, {"maxDisabilityGrade": 2}]},
                "amount": {"percent": 33.33}},
               {"categories": ["MONITORED"], "when": {"attribute": "riskCleared", "equals": false, "minAge": 16},
                "amount": {"percent": 60}},
               {"categories": ["ORPHAN"], "identityFixed": {"cutOff": "2022-06-30"},
                "when": {"bornFrom": "2010-06-01", "bornTo": "2015-12-31"}, "amount": {"allButFen": 1000}}],
             "screening": {"daysBeforeClosing": 30, "daysAfterRecognition": 15},
             "targets": {"participationPercent": 99.5},
             "latePayment": {"waitingMonths": 3, "exceptClasses": ["EXTREME_POVERTY", "*"]},
             "rules": {"identityFixed": {"cutOff": "2022-08-31"}, "gainAfterPaymentInWindow": "THIS_YEAR_WITH_REFUND",
               "gainAfterPaymentAfterWindow": "THIS_YEAR_WITH_REFUND", "enrolledElsewhereInProvince": "NOT_SUPPORTED",
               "enrolledInOtherProvince": "CERTIFIER_PAYS", "otherChannels": "MEDICAL_AID_FIRST", "ageOn": "2022-12-31"}}""";

    private EveryForm() {}
}
