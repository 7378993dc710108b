/**
 * Names of parameters that services, apps and mail programs add to the addresses they pass on, in lower case; `*` stands
 * for any end. They ask nothing of this site. None is a name of ours: `tests/it/architecture.rs` holds that.
 */
export const FOREIGN = `
utm_* utm-* fbclid fb_* gclid gclid_* gclsrc gbraid wbraid dclid gad_* _ga _ga_* _gac _gl ga_* srsltid gs_l ved usg
msclkid twclid ttclid tt_* tduid yclid ysclid ymclid yadclid yadordid yqrid _openstat ymid vkclkid vkclid rb_clickid
li_fat_id trk trk_* lipi epik igsh igshid ig_* sccid sc_channel sc_campaign rdt_cid vd_source
mc_* _hs* __hs* hsa_* hsctatracking mkt_tok vero_* _ke _kx ml_* oly_* s_cid s_kwcid ef_id dm_i elq* sfmc_* cx_*
__s _bta_* gdf* bbeml bsft_* ck_subscriber_id sib_* inf_contact_key wickedid nl_* nr_email_referer
pk_* mtm_* matomo_* piwik_* wt_* wt.* wt_mc* xtor xtref at_* ns_* ocid icid cid cmp cmpid cmp_* campaign* sms_* ito itm_*
smid smtyp smt_* ncid sref srnd ico soc_* social* source_* via
ref ref_* refid referer* referrer* from from_source from_spmid from_search scene subscene ascene clicktime enterid isappinstalled nsukey
wx_* wxfrom wxwork* mpshare srcid sharer_* share_* shareid shared sharefrom wfr for fr bd_vid hmsr hmpl hmcu hmkw hmci
spm spm_* scm weibo_id wm luicode lfid featurecode sudaref adtag _wv _wwv qq_* tdsourcetag unique_k xsec_* xhsshare
appuid apptime is_copy_url is_from_webapp u_code naver_* n_media napm
_branch_* adjust_* af_* irclickid irgwc cjevent awc aff_* affiliate* clickid click_id
_x_tr_* amp amp_* usqp outputtype gws_rd guccounter guce_* __twitter_impression __cf_* cf_* _t _r cb nocache
`.trim().split(/\s+/);
